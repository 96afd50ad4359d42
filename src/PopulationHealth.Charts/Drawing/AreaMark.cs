namespace PopulationHealth;

/// <summary>A filled outline: a band around a line, a place on a map.</summary>
/// <param name="Outline">At least three corners, in their order; it closes by itself.</param>
public sealed record AreaMark(ValueList<PlotPoint> Outline) : Mark
{
    /// <summary>How much it covers what is below, from 0 to 1.</summary>
    public double Opacity { get; init; } = 1;
}
