namespace PopulationHealth;

/// <summary>A rectangle: a bar or a cell.</summary>
/// <param name="FromX">Where it begins on the horizontal axis, on the axis's own scale; zero for a bar.</param>
/// <param name="ToX">Where it ends on the horizontal axis, on the axis's own scale.</param>
/// <param name="FromY">Where it begins on the vertical axis, on the axis's own scale.</param>
/// <param name="ToY">Where it ends on the vertical axis, on the axis's own scale.</param>
public sealed record BarMark(double FromX, double ToX, double FromY, double ToY) : Mark
{
    /// <summary>How it is filled.</summary>
    public Pattern Pattern { get; init; }

    /// <summary>How strong its colour is, as a share from 0 (the paper) to 1: a light one carries text.</summary>
    public double Strength { get; init; } = 1;

    /// <summary>The interval of the bar's value; null where there is none.</summary>
    public Whisker? Whisker { get; init; }
}
