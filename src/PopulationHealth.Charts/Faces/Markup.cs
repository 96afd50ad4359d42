using System.Globalization;

namespace PopulationHealth;

/// <summary>Writes numbers into SVG and HTML.</summary>
internal static class Markup
{
    /// <summary>A length in pixels, with two decimals at most.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
