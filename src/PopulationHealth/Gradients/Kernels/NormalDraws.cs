using System.Numerics;

namespace PopulationHealth;

/// <summary>
/// Normal random numbers that are the same on every version of .NET: Blackman and Vigna's xoshiro256++ (2021, ACM Trans Math Softw 47:36), started by their
/// splitmix64, and Marsaglia's polar method.
/// </summary>
internal sealed class NormalDraws
{
    private readonly ulong[] _state = new ulong[4];
    private double _spare = double.NaN;

    public NormalDraws(ulong seed)
    {
        for (var word = 0; word < _state.Length; word++)
        {
            seed += 0x9E3779B97F4A7C15;
            var mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            _state[word] = mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A draw with mean 0 and standard deviation 1.</summary>
    public double Next()
    {
        if (!double.IsNaN(_spare))
        {
            var spare = _spare;
            _spare = double.NaN;
            return spare;
        }
        while (true)
        {
            var (x, y) = ((2 * Uniform()) - 1, (2 * Uniform()) - 1);
            var square = (x * x) + (y * y);
            if (square is >= 1 or 0)
                continue;
            var factor = Math.Sqrt(-2 * Math.Log(square) / square);
            _spare = y * factor;
            return x * factor;
        }
    }

    /// <summary>A draw from 0 to below 1.</summary>
    public double Uniform() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next 64 bits.</summary>
    public ulong Bits()
    {
        var result = BitOperations.RotateLeft(_state[0] + _state[3], 23) + _state[0];
        var shifted = _state[1] << 17;
        _state[2] ^= _state[0];
        _state[3] ^= _state[1];
        _state[1] ^= _state[2];
        _state[0] ^= _state[3];
        _state[2] ^= shifted;
        _state[3] = BitOperations.RotateLeft(_state[3], 45);
        return result;
    }
}
