namespace PopulationHealth;

/// <summary>A point, with or without its interval.</summary>
/// <param name="X">Its place on the horizontal axis, on the axis's own scale.</param>
/// <param name="Y">Its place on the vertical axis, on the axis's own scale.</param>
public sealed record PointMark(double X, double Y) : Mark
{
    /// <summary>Its shape.</summary>
    public MarkShape Shape { get; init; }

    /// <summary>How wide it is, in pixels.</summary>
    public double Size { get; init; } = 11;

    /// <summary>Its interval; null where there is none.</summary>
    public Whisker? Whisker { get; init; }
}
