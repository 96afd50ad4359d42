namespace PopulationHealth;

/// <summary>A line through places, in their order: a series, a connection, a rule across the plot.</summary>
/// <param name="Places">At least two places.</param>
public sealed record LineMark(ValueList<PlotPoint> Places) : Mark
{
    /// <summary>Its width in pixels.</summary>
    public double Width { get; init; } = 2.5;

    /// <summary>How it is broken.</summary>
    public Dash Dash { get; init; }

    /// <summary>Whether it runs across the whole plot on one of the axes.</summary>
    public bool IsRule => Places.Any(place => !double.IsFinite(place.X) || !double.IsFinite(place.Y));

    /// <summary>An upright rule across the whole plot.</summary>
    /// <param name="x">Its place on the horizontal axis, on the axis's own scale.</param>
    public static LineMark Upright(double x) => new([new PlotPoint(x, double.NegativeInfinity), new PlotPoint(x, double.PositiveInfinity)]);

    /// <summary>A level rule across the whole plot.</summary>
    /// <param name="y">Its place on the vertical axis, on the axis's own scale.</param>
    public static LineMark Level(double y) => new([new PlotPoint(double.NegativeInfinity, y), new PlotPoint(double.PositiveInfinity, y)]);
}
