namespace PopulationHealth;

/// <summary>
/// The colours of a figure, one for each <see cref="Tone"/>. The standard ones pass WCAG 2.2 (3 to 1 for marks, 4.5 to 1 for text) and stay
/// apart for people who see no red, green or blue; the tests compute both.
/// </summary>
public sealed record Theme
{
    /// <summary>The theme of every figure that is given no other.</summary>
    public static Theme Standard { get; } = new();

    /// <summary>The first series, or "our area".</summary>
    public Colour First { get; init; } = Colour.Parse("#215D86");

    /// <summary>The second series.</summary>
    public Colour Second { get; init; } = Colour.Parse("#00A490");

    /// <summary>The third series.</summary>
    public Colour Third { get; init; } = Colour.Parse("#7A0A33");

    /// <summary>The fourth series.</summary>
    public Colour Fourth { get; init; } = Colour.Parse("#D0744D");

    /// <summary>The fifth series.</summary>
    public Colour Fifth { get; init; } = Colour.Parse("#464646");

    /// <summary>What others are compared with.</summary>
    public Colour Comparator { get; init; } = Colour.Parse("#8A8A8A");

    /// <summary>Text.</summary>
    public Colour Ink { get; init; } = Colour.Parse("#1A1A1A");

    /// <summary>Text of less weight.</summary>
    public Colour QuietInk { get; init; } = Colour.Parse("#505A5F");

    /// <summary>Lines that help the eye.</summary>
    public Colour Grid { get; init; } = Colour.Parse("#D9DEE1");

    /// <summary>The surface.</summary>
    public Colour Paper { get; init; } = Colour.White;

    /// <summary>A light tint that text can stand on.</summary>
    public Colour Tint { get; init; } = Colour.Parse("#D6E4EF");

    /// <summary>The family of type: what the reader's machine has.</summary>
    public string FontFamily { get; init; } = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

    /// <summary>The colour of a bar.</summary>
    internal Colour Of(BarMark bar) => this[bar.Tone].Over(Paper, bar.Strength);

    /// <summary>The colour for a purpose.</summary>
    /// <param name="tone">The purpose.</param>
    public Colour this[Tone tone] => tone switch
    {
        Tone.First => First,
        Tone.Second => Second,
        Tone.Third => Third,
        Tone.Fourth => Fourth,
        Tone.Fifth => Fifth,
        Tone.Comparator => Comparator,
        Tone.Ink => Ink,
        Tone.QuietInk => QuietInk,
        Tone.Grid => Grid,
        Tone.Paper => Paper,
        Tone.Tint => Tint,
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, $"{tone} is no tone of a theme; use one of the members of Tone."),
    };
}
