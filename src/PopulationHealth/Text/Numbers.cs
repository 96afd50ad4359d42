using System.Globalization;

namespace PopulationHealth;

/// <summary>How numbers are written, in every culture alike: thousands with a comma, decimals with a point, halves away from zero.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo English = CultureInfo.InvariantCulture.NumberFormat;

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Plain(double value) => value.ToString("R", English);

    /// <summary>
    /// With thousands separators and a fixed number of decimals, below zero for tens, hundreds and thousands; null keeps the decimals
    /// that the number has, six at most.
    /// </summary>
    public static string Grouped(double value, int? decimals)
    {
        if (Math.Abs(value) >= 1e15)
            return value.ToString("N0", English);
        var clean = Clean(value);
        if (decimals is not { } places)
            return clean.ToString("#,##0.######", English);
        var unit = (decimal)Math.Pow(10, Math.Max(0, -places));
        var rounded = Math.Round(clean / unit, Math.Max(0, places), MidpointRounding.AwayFromZero) * unit;
        return (rounded == 0 ? 0m : rounded).ToString("N" + Math.Max(0, places).ToString(English), English);
    }

    /// <summary>A number for a column, with so many decimals and their zeros; null for one that is none.</summary>
    public static decimal? Padded(double value, byte decimals) =>
        double.IsFinite(value) ? Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, decimals) : null;

    /// <summary>A value rounded to so many significant figures, halves away from zero: 41,549 to two is 42,000.</summary>
    public static double ToSignificant(double value, int figures)
    {
        if (value == 0)
            return 0;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) + 1 - figures);
        return (double)((decimal)Math.Round(value / unit, MidpointRounding.AwayFromZero) * (decimal)unit);
    }

    /// <summary>To how many decimals a round number is meant: -3 for 317,000, 0 for 345,325.</summary>
    public static int RoundnessOf(double value)
    {
        var places = 0;
        for (var rest = Math.Abs(value); rest >= 10 && rest % 10 == 0; rest /= 10)
            places--;
        return places;
    }

    /// <summary>Whether a number is shown as nothing but zeros at so many decimals.</summary>
    public static bool IsShownAsZero(double value, int decimals) => !Grouped(value, decimals).AsSpan().ContainsAnyInRange('1', '9');

    /// <summary>The minus before a number that is shown without its sign; none before a zero.</summary>
    public static string Minus(double value, int decimals) => value < 0 && !IsShownAsZero(value, decimals) ? "-" : "";

    /// <summary>1st, 2nd, 3rd, 4th, 11th ...</summary>
    public static string Ordinal(int value)
    {
        var suffix = (value % 100) is 11 or 12 or 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return Grouped(value, 0) + suffix;
    }

    // A conversion to decimal keeps 15 significant digits: that clears binary noise (0.285 * 100 = 28.499999999999996).
    private static decimal Clean(double value) => (decimal)value;
}
