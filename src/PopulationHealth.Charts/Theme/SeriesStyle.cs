namespace PopulationHealth;

/// <summary>How the series of a figure are told apart: each by colour and by a shape, a dash or a pattern as well.</summary>
internal readonly record struct SeriesStyle(Tone Tone, MarkShape Shape, Dash Dash, Pattern Pattern)
{
    private static readonly SeriesStyle[] All =
    [
        new(Tone.First, MarkShape.Circle, Dash.Solid, Pattern.Solid),
        new(Tone.Second, MarkShape.Square, Dash.Dashed, Pattern.Rising),
        new(Tone.Third, MarkShape.Triangle, Dash.Dotted, Pattern.Falling),
        new(Tone.Fourth, MarkShape.Diamond, Dash.DashDot, Pattern.Level),
        new(Tone.Fifth, MarkShape.Circle, Dash.Solid, Pattern.Solid),
        new(Tone.Comparator, MarkShape.Square, Dash.Dashed, Pattern.Rising),
    ];

    /// <summary>How many series can be told apart.</summary>
    public static int Count => All.Length;

    /// <summary>The style of the series at a position, from 0.</summary>
    public static SeriesStyle Of(int position) => All[position];
}
