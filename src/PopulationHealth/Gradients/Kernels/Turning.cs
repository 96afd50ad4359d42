using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Sine, cosine and exponential of eight numbers. Our own series, because the runtime's vector form may fuse operations where the hardware can, and then the last
/// digits depend on the machine.
/// </summary>
internal static class Turning
{
    // Half a turn's half in three parts, the first two with so many trailing zeros that a multiple of them is exact (Cody and Waite).
    private const double First = 1.5707963267341256;
    private const double Second = 6.077100506303966e-11;
    private const double Third = 2.0222662487959506e-21;

    // The logarithm of two in two parts likewise.
    private const double LogTwo = 0.6931471805599453;
    private const double LogTwoFirst = 0.69314718036912382;
    private const double LogTwoRest = 1.9082149292705877e-10;

    /// <summary>Sine and cosine to about the last digit; angles up to a million.</summary>
    public static (Vector512<double> Sine, Vector512<double> Cosine) Of(Vector512<double> angle)
    {
        var quarter = Vector512.Round(angle * (2 / Math.PI));
        var rest = angle - (quarter * First) - (quarter * Second) - (quarter * Third);
        var square = rest * rest;
        var (sine, cosine) = (rest * Sine(square), Cosine(square));
        var turn = Vector512.ConvertToInt64(quarter);
        var odd = Vector512.Equals(turn & Vector512<long>.One, Vector512<long>.One).AsDouble();
        return (
            WithSign(Vector512.ConditionalSelect(odd, cosine, sine), turn),
            WithSign(Vector512.ConditionalSelect(odd, sine, cosine), turn + Vector512<long>.One));
    }

    /// <summary>The exponential to about the last digit of numbers of 0 or less; 0 below -700.</summary>
    public static Vector512<double> Decay(Vector512<double> power)
    {
        power = Vector512.Max(power, Vector512.Create(-708.0));
        var doublings = Vector512.Round(power * (1 / LogTwo));
        var rest = power - (doublings * LogTwoFirst) - (doublings * LogTwoRest);
        var sum = Vector512.Create(1.0 / 6227020800);
        sum = (sum * rest) + Vector512.Create(1.0 / 479001600);
        sum = (sum * rest) + Vector512.Create(1.0 / 39916800);
        sum = (sum * rest) + Vector512.Create(1.0 / 3628800);
        sum = (sum * rest) + Vector512.Create(1.0 / 362880);
        sum = (sum * rest) + Vector512.Create(1.0 / 40320);
        sum = (sum * rest) + Vector512.Create(1.0 / 5040);
        sum = (sum * rest) + Vector512.Create(1.0 / 720);
        sum = (sum * rest) + Vector512.Create(1.0 / 120);
        sum = (sum * rest) + Vector512.Create(1.0 / 24);
        sum = (sum * rest) + Vector512.Create(1.0 / 6);
        sum = (sum * rest) + Vector512.Create(1.0 / 2);
        sum = (sum * rest) + Vector512<double>.One;
        sum = (sum * rest) + Vector512<double>.One;
        return (sum.AsInt64() + Vector512.ShiftLeft(Vector512.ConvertToInt64(doublings), 52)).AsDouble();
    }

    private static Vector512<double> WithSign(Vector512<double> value, Vector512<long> turn) =>
        (value.AsInt64() ^ Vector512.ShiftLeft(turn & Vector512.Create(2L), 62)).AsDouble();

    // The series of sin x / x and of cos x in x², which end at x¹⁶: below an eighth of a turn the rest is under 1e-17.
    private static Vector512<double> Sine(Vector512<double> x)
    {
        var sum = Vector512.Create(1.0 / 355687428096000);
        sum = (sum * x) - Vector512.Create(1.0 / 1307674368000);
        sum = (sum * x) + Vector512.Create(1.0 / 6227020800);
        sum = (sum * x) - Vector512.Create(1.0 / 39916800);
        sum = (sum * x) + Vector512.Create(1.0 / 362880);
        sum = (sum * x) - Vector512.Create(1.0 / 5040);
        sum = (sum * x) + Vector512.Create(1.0 / 120);
        sum = (sum * x) - Vector512.Create(1.0 / 6);
        return (sum * x) + Vector512<double>.One;
    }

    private static Vector512<double> Cosine(Vector512<double> x)
    {
        var sum = Vector512.Create(1.0 / 20922789888000);
        sum = (sum * x) - Vector512.Create(1.0 / 87178291200);
        sum = (sum * x) + Vector512.Create(1.0 / 479001600);
        sum = (sum * x) - Vector512.Create(1.0 / 3628800);
        sum = (sum * x) + Vector512.Create(1.0 / 40320);
        sum = (sum * x) - Vector512.Create(1.0 / 720);
        sum = (sum * x) + Vector512.Create(1.0 / 24);
        sum = (sum * x) - Vector512.Create(1.0 / 2);
        return (sum * x) + Vector512<double>.One;
    }
}
