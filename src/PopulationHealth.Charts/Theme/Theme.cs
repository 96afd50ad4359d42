namespace PopulationHealth;

/// <summary>
/// The colours of a figure, one for each <see cref="Tone"/>. Those of the three themes here pass WCAG 2.2 (3 to 1 for marks, 4.5 to 1 for text) and
/// stay apart for people who see no red, green or blue; the tests compute both.
/// </summary>
public sealed record Theme
{
    private readonly Colour? _deep;

    /// <summary>The theme of every figure that is given no other.</summary>
    public static Theme Standard { get; } = new();

    /// <summary>For a dark surface. A report shows figures of the standard theme in these colours by itself where the reader asks for dark pages.</summary>
    public static Theme Dark { get; } = new()
    {
        First = Colour.Parse("#4F9FDC"),
        Second = Colour.Parse("#8FE3CF"),
        Third = Colour.Parse("#C94F7C"),
        Fourth = Colour.Parse("#F0B45B"),
        Fifth = Colour.Parse("#D0D4D6"),
        Comparator = Colour.Parse("#858C90"),
        Ink = Colour.Parse("#E9EBEC"),
        QuietInk = Colour.Parse("#B6BDC2"),
        Grid = Colour.Parse("#3A4347"),
        Paper = Colour.Parse("#1B2023"),
        Tint = Colour.Parse("#1F3D52"),
    };

    /// <summary>For printers without colours: black and greys that stay apart by their lightness alone.</summary>
    public static Theme Print { get; } = new()
    {
        First = Colour.Parse("#000000"),
        Second = Colour.Parse("#616161"),
        Third = Colour.Parse("#323232"),
        Fourth = Colour.Parse("#949494"),
        Fifth = Colour.Parse("#484848"),
        Comparator = Colour.Parse("#7A7A7A"),
        Ink = Colour.Parse("#000000"),
        QuietInk = Colour.Parse("#333333"),
        Grid = Colour.Parse("#CCCCCC"),
        Tint = Colour.Parse("#E6E6E6"),
        Deep = Colour.Parse("#4A4A4A"),
    };

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

    /// <summary>What the classes of a map are mixed from, between paper and ink; <see cref="First"/> where nothing else is said.</summary>
    public Colour Deep { get => _deep ?? First; init => _deep = value; }

    /// <summary>The family of type: what the reader's machine has.</summary>
    public string FontFamily { get; init; } = "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

    /// <summary>The colour of a bar.</summary>
    internal Colour Of(BarMark bar) => Paper.Mix(this[bar.Tone], bar.Strength);

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
        Tone.Class1 => Paper.Mix(Deep, 0.12),
        Tone.Class2 => Paper.Mix(Deep, 0.34),
        Tone.Class3 => Paper.Mix(Deep, 0.58),
        Tone.Class4 => Paper.Mix(Deep, 0.86),
        Tone.Class5 => Deep.Mix(Ink, 0.5),
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, $"{tone} is no tone of a theme; use one of the members of Tone."),
    };
}
