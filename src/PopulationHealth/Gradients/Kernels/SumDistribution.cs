using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// The distribution of a sum of the groups' values with any coefficients, from its characteristic function, by Gil-Pelaez' formula at half steps.
/// </summary>
/// <remarks>
/// Gil-Pelaez J (1951), Note on the inversion theorem, Biometrika 38:481-482; Davies RB (1973), Numerical inversion of a characteristic
/// function, Biometrika 60:415-417. With steps h at (k + 1/2) h the sum's only error, beside where it is cut off, is the probability beyond 2π/h.
/// </remarks>
internal sealed class SumDistribution
{
    private const int Block = 4 * Lanes.Count;
    private const int MostTerms = 1 << 14;

    private double[] _real = [];
    private double[] _imaginary = [];
    private Vector512<double>[] _cosines = [];
    private Vector512<double>[] _sines = [];
    private int _terms;
    private double _termsPerWindow = 1.15;
    private double _step;

    /// <summary>Where the function counts as ended, and how much probability may lie beyond the window: the error of a probability is about twice this.</summary>
    public double Tolerance { get; set; } = 1e-10;

    public Moments Moments { get; private set; }

    /// <summary>How far from the mean the distribution can be asked for, in standard deviations.</summary>
    public double Reach { get; private set; }

    /// <summary>Works out the characteristic function.</summary>
    /// <param name="draws">The groups.</param>
    /// <param name="coefficients">One a group.</param>
    /// <param name="reach">How far from the mean, in standard deviations, it must be right.</param>
    /// <returns>False where the function does not end within so many terms.</returns>
    public bool Prepare(GroupDraws draws, ReadOnlySpan<double> coefficients, double reach)
    {
        (Moments, Reach) = (Moments.Of(draws, coefficients), reach);
        // Errors so large that their exponential is beyond all numbers.
        if (!(Moments.Deviation > 0) || double.IsInfinity(Moments.Deviation))
            return false;
        var window = Window(draws, coefficients, reach);
        _step = 2 * Math.PI / (window * Moments.Deviation);
        for (var terms = (int)(window * _termsPerWindow) + 2; terms <= MostTerms; terms += terms / 2)
        {
            MakeRoom(terms);
            Fill(draws, coefficients, terms);
            _terms = Ending(terms);
            if (_terms < terms)
            {
                _termsPerWindow = _terms / window;
                return true;
            }
        }
        return false;
    }

    /// <summary>The probability of a value at most so large, and the density there.</summary>
    /// <param name="distance">The value less the mean.</param>
    public (double Probability, double Density) At(double distance)
    {
        var (sine, cosine) = Math.SinCos(_step * distance / 2);
        // The angle of the first term is half the step's; each further term turns by a whole one.
        var (turnSine, turnCosine) = (2 * sine * cosine, 1 - (2 * sine * sine));
        double tail = 0, density = 0;
        for (var term = 0; term < _terms; term++)
        {
            tail += ((_imaginary[term] * cosine) - (_real[term] * sine)) / (term + 0.5);
            density += (_real[term] * cosine) + (_imaginary[term] * sine);
            (sine, cosine) = ((sine * turnCosine) + (cosine * turnSine), (cosine * turnCosine) - (sine * turnSine));
        }
        return (0.5 - (tail / Math.PI), _step * density / Math.PI);
    }

    /// <summary>
    /// Over how many standard deviations the distribution is laid out: so many that hardly anything lies beyond. What does lies there because one group does, or because all do
    /// a little; seven standard deviations are kept for the latter.
    /// </summary>
    private double Window(GroupDraws draws, ReadOnlySpan<double> coefficients, double reach)
    {
        for (var window = Math.Max(16, reach + 10); ; window *= 1.25)
        {
            var (beyond, distance) = (0.0, (window - reach - 3) * Moments.Deviation);
            for (var group = 0; group < coefficients.Length; group++)
                beyond += draws.Beyond(group, distance / Math.Abs(coefficients[group]));
            if (beyond < Tolerance || window > MostTerms)
                return window;
        }
    }

    private void MakeRoom(int terms)
    {
        if (_real.Length >= terms)
            return;
        var room = Math.Max(64, 2 * terms);
        (_real, _imaginary, _cosines, _sines) = (new double[room], new double[room], new Vector512<double>[room], new Vector512<double>[room]);
    }

    private int Ending(int terms)
    {
        for (var term = 0; term < terms; term++)
            if ((_real[term] * _real[term]) + (_imaginary[term] * _imaginary[term]) < Tolerance * Tolerance)
                return term;
        return terms;
    }

    private void Fill(GroupDraws draws, ReadOnlySpan<double> coefficients, int terms)
    {
        _real.AsSpan(0, terms).Fill(1);
        _imaginary.AsSpan(0, terms).Clear();
        var cosines = _cosines.AsSpan(0, terms);
        var sines = _sines.AsSpan(0, terms);
        for (var group = 0; group < coefficients.Length; group++)
        {
            cosines.Clear();
            sines.Clear();
            // Below zero the function is the conjugate of that above.
            var (angle, sign) = (_step * Math.Abs(coefficients[group]) / 2, Math.Sign(coefficients[group]));
            for (var point = 0; point < draws.RealWeights.Length; point += Block)
                Add(draws, group, point, angle, cosines, sines);
            for (var term = 0; term < terms; term++)
            {
                var (real, imaginary) = (Total(cosines[term]), sign * Total(sines[term]));
                (_real[term], _imaginary[term]) = (
                    (_real[term] * real) - (_imaginary[term] * imaginary),
                    (_real[term] * imaginary) + (_imaginary[term] * real));
            }
        }
    }

    /// <summary>Adds what 32 points contribute to each term: their weight turned once, three times, five times ... by their angle.</summary>
    private static void Add(GroupDraws draws, int group, int point, double angle, Span<Vector512<double>> cosines, Span<Vector512<double>> sines)
    {
        Start(draws, group, point, angle, out var c0, out var s0, out var x0, out var y0);
        Start(draws, group, point + Lanes.Count, angle, out var c1, out var s1, out var x1, out var y1);
        Start(draws, group, point + (2 * Lanes.Count), angle, out var c2, out var s2, out var x2, out var y2);
        Start(draws, group, point + (3 * Lanes.Count), angle, out var c3, out var s3, out var x3, out var y3);
        sines = sines[..cosines.Length];
        for (var term = 0; term < cosines.Length; term++)
        {
            cosines[term] += (c0 + c1) + (c2 + c3);
            sines[term] += (s0 + s1) + (s2 + s3);
            (c0, s0) = ((c0 * x0) - (s0 * y0), (c0 * y0) + (s0 * x0));
            (c1, s1) = ((c1 * x1) - (s1 * y1), (c1 * y1) + (s1 * x1));
            (c2, s2) = ((c2 * x2) - (s2 * y2), (c2 * y2) + (s2 * x2));
            (c3, s3) = ((c3 * x3) - (s3 * y3), (c3 * y3) + (s3 * x3));
        }
    }

    /// <summary>Eight points' first contribution and the factor from one term to the next: exp(i angle v) and its square.</summary>
    private static void Start(
        GroupDraws draws, int group, int point, double angle, out Vector512<double> cosine, out Vector512<double> sine, out Vector512<double> turnCosine, out Vector512<double> turnSine)
    {
        var (y, x) = Turning.Of(Vector512.Create(draws.Real(group).Slice(point, Lanes.Count)) * angle);
        var decay = Turning.Decay(Vector512.Create(draws.Imaginary(group).Slice(point, Lanes.Count)) * -angle);
        var (weightX, weightY) = (Vector512.Create(draws.RealWeights.Slice(point, Lanes.Count)), Vector512.Create(draws.ImaginaryWeights.Slice(point, Lanes.Count)));
        x *= decay;
        y *= decay;
        (cosine, sine) = ((weightX * x) - (weightY * y), (weightX * y) + (weightY * x));
        (turnCosine, turnSine) = ((x * x) - (y * y), 2 * x * y);
    }

    private static double Total(Vector512<double> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }
}
