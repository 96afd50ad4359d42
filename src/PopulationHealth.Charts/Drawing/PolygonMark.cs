namespace PopulationHealth;

/// <summary>A place with its border: a district with its islands and without the lake in it, a tile, a cell.</summary>
/// <param name="Parts">Its outlines; what lies in a hole of one is not part of it.</param>
public sealed record PolygonMark(ValueList<PolygonPart> Parts) : Mark
{
    /// <summary>How it is filled.</summary>
    public Pattern Pattern { get; init; }

    /// <summary>The border's purpose.</summary>
    public Tone Edge { get; init; } = Tone.Paper;

    /// <summary>The border's width in pixels.</summary>
    public double EdgeWidth { get; init; } = 1;

    /// <summary>A place of one outline without holes.</summary>
    /// <param name="outline">At least three corners, in their order.</param>
    public static PolygonMark Of(params ReadOnlySpan<PlotPoint> outline) => new([new PolygonPart(ValueList.Create(outline))]);

    /// <summary>A rectangle that stands level.</summary>
    /// <param name="left">Its left side, on the horizontal axis's own scale.</param>
    /// <param name="top">Its upper side, on the vertical axis's own scale.</param>
    /// <param name="right">Its right side, on the horizontal axis's own scale.</param>
    /// <param name="bottom">Its lower side, on the vertical axis's own scale.</param>
    public static PolygonMark Box(double left, double top, double right, double bottom) =>
        Of(new PlotPoint(left, top), new PlotPoint(right, top), new PlotPoint(right, bottom), new PlotPoint(left, bottom));
}
