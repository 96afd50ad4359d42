using System.Globalization;

namespace PopulationHealth;

/// <summary>A colour of the screen (sRGB).</summary>
/// <param name="Red">From 0 to 255.</param>
/// <param name="Green">From 0 to 255.</param>
/// <param name="Blue">From 0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>How much light it gives, from 0 to 1, as WCAG 2.2 defines it.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#1D70B8</c>.</summary>
    /// <param name="text">A number sign and six hexadecimal digits.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Colour Parse(string text) =>
        text is ['#', _, _, _, _, _, _] && int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : throw new FormatException($"'{text}' is no colour; write a number sign and six hexadecimal digits, such as #1D70B8.");

    /// <summary>The contrast ratio of WCAG 2.2, from 1 (none) to 21 (black on white).</summary>
    /// <param name="other">The other colour; the order does not matter.</param>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    /// <summary>A colour on the way from this one to another.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="share">How far on the way, as a share from 0 (this one) to 1 (the other).</param>
    public Colour Mix(Colour other, double share)
    {
        byte Between(byte from, byte to) => (byte)Math.Round(from + ((to - from) * Math.Clamp(share, 0, 1)));
        return new Colour(Between(Red, other.Red), Between(Green, other.Green), Between(Blue, other.Blue));
    }

    /// <summary>Such as <c>#1d70b8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>A channel as an amount of light, from 0 to 1 (IEC 61966-2-1).</summary>
    internal static double Linear(byte channel)
    {
        var share = channel / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
