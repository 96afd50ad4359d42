namespace PopulationHealth;

/// <summary>Many equal points that need no single hover: one path and one trace, however many there are.</summary>
/// <param name="Places">Where they are.</param>
public sealed record CloudMark(ValueList<PlotPoint> Places) : Mark
{
    /// <summary>Their shape.</summary>
    public MarkShape Shape { get; init; }

    /// <summary>How wide each is, in pixels.</summary>
    public double Size { get; init; } = 5;
}
