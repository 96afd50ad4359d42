using System.Globalization;
using System.Numerics;

namespace PopulationHealth;

/// <summary>An exact number: a whole number over another in lowest terms, so that 0.1 + 0.2 - 0.3 is nothing.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _numerator;

    // One less than the denominator: the default value is 0 over 1.
    private readonly BigInteger _rest;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (_numerator, _rest) = (numerator / common, (denominator / common) - 1);
    }

    public static Fraction One { get; } = new(1, 1);

    public bool IsZero => _numerator.IsZero;

    private BigInteger Denominator => _rest + 1;

    public static Fraction operator +(Fraction a, Fraction b) => new((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => new((a._numerator * b.Denominator) - (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a._numerator * b.Denominator, a.Denominator * b._numerator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static Fraction Of(decimal value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Digits with or without a point, a minus before them where need be.</summary>
    public static Fraction Parse(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return new(BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    /// <summary>A finite number cleared of binary noise: its first 15 significant digits.</summary>
    public static Fraction Clean(double value)
    {
        var parts = value.ToString("E14", CultureInfo.InvariantCulture).Split('E');
        var exponent = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var power = new Fraction(BigInteger.Pow(10, Math.Abs(exponent)), 1);
        return exponent < 0 ? Parse(parts[0]) / power : Parse(parts[0]) * power;
    }

    public Fraction Abs() => new(BigInteger.Abs(_numerator), Denominator);

    /// <summary>Rounded to so many decimals, halves away from zero.</summary>
    public Fraction Round(int decimals)
    {
        var unit = BigInteger.Pow(10, decimals);
        var size = ((BigInteger.Abs(_numerator) * unit * 2) + Denominator) / (Denominator * 2);
        return new(size * _numerator.Sign, unit);
    }

    public double ToDouble()
    {
        var (top, bottom) = ((double)_numerator, (double)Denominator);
        return double.IsFinite(top) && double.IsFinite(bottom)
            ? top / bottom
            : _numerator.Sign * Math.Exp(BigInteger.Log(BigInteger.Abs(_numerator)) - BigInteger.Log(Denominator));
    }

    public int CompareTo(Fraction other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>Plain digits: rounded to so many decimals, halves away from zero, without zeros at the end.</summary>
    public string ToText(int decimals)
    {
        var unit = BigInteger.Pow(10, decimals);
        var rounded = Round(decimals);
        var digits = (BigInteger.Abs(rounded._numerator) * unit / rounded.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}".TrimEnd('0').TrimEnd('.');
        return rounded._numerator.Sign < 0 ? "-" + text : text;
    }

    /// <summary>The same with a comma between thousands, for a sentence.</summary>
    public string InWords(int decimals)
    {
        var parts = ToText(decimals).Split('.');
        parts[0] = BigInteger.Parse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is { IsZero: false } whole ? whole.ToString("N0", CultureInfo.InvariantCulture) : parts[0];
        return string.Join('.', parts);
    }

    public override string ToString() => ToText(4);
}
