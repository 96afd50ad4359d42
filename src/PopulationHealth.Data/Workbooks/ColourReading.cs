using System.Globalization;

namespace PopulationHealth;

/// <summary>A colour of a workbook that was read: none, known, or one that only the program knows (of a theme or a palette).</summary>
/// <param name="IsSet">Whether there is a colour that is not the program's own choice.</param>
/// <param name="Rgb">Red, green and blue; null where only the program knows them.</param>
internal readonly record struct ColourReading(bool IsSet, int? Rgb)
{
    private const double Knee = 0.04045;

    public static ColourReading Of(string? argb, bool isOther) =>
        argb is { Length: >= 6 } && int.TryParse(argb.AsSpan(argb.Length - 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? new(true, rgb) : new(isOther, null);

    /// <summary>The contrast of two colours by WCAG 2.2, from 1 to 21.</summary>
    public static double Contrast(int one, int other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(int rgb) => (0.2126 * Linear((rgb >> 16) & 255)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));

    private static double Linear(int channel) => channel / 255.0 is var part && part <= Knee ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
