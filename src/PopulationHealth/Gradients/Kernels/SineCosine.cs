using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Sine and cosine of eight angles. Our own series, because the runtime's vector form may fuse operations where the hardware can, and then the last
/// digits depend on the machine.
/// </summary>
internal static class SineCosine
{
    // Half a turn's half in three parts, the first two with so many trailing zeros that a multiple of them is exact (Cody and Waite).
    private const double First = 1.5707963267341256;
    private const double Second = 6.077100506303966e-11;
    private const double Third = 2.0222662487959506e-21;

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

    private static Vector512<double> WithSign(Vector512<double> value, Vector512<long> turn) =>
        (value.AsInt64() ^ Vector512.ShiftLeft(turn & Vector512.Create(2L), 62)).AsDouble();

    // The series of sin x / x and of cos x in x², which end at x¹⁶: below an eighth of a turn the rest is under 1e-17.
    private static Vector512<double> Sine(Vector512<double> x) =>
        One + (x * (Term(-3) + (x * (Term(5) + (x * (Term(-7) + (x * (Term(9) + (x * (Term(-11) + (x * (Term(13) + (x * (Term(-15) + (x * Term(17))))))))))))))));

    private static Vector512<double> Cosine(Vector512<double> x) =>
        One + (x * (Term(-2) + (x * (Term(4) + (x * (Term(-6) + (x * (Term(8) + (x * (Term(-10) + (x * (Term(12) + (x * (Term(-14) + (x * Term(16))))))))))))))));

    private static Vector512<double> One => Vector512<double>.One;

    /// <summary>One over a factorial, with the sign of the number.</summary>
    private static Vector512<double> Term(int number) => Vector512.Create(number switch
    {
        -2 => -1.0 / 2,
        -3 => -1.0 / 6,
        4 => 1.0 / 24,
        5 => 1.0 / 120,
        -6 => -1.0 / 720,
        -7 => -1.0 / 5040,
        8 => 1.0 / 40320,
        9 => 1.0 / 362880,
        -10 => -1.0 / 3628800,
        -11 => -1.0 / 39916800,
        12 => 1.0 / 479001600,
        13 => 1.0 / 6227020800,
        -14 => -1.0 / 87178291200,
        -15 => -1.0 / 1307674368000,
        16 => 1.0 / 20922789888000,
        _ => 1.0 / 355687428096000,
    });
}
