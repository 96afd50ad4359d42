namespace PopulationHealth;

/// <summary>A piece of a ring, a piece of a disc (inner radius zero) or a whole disc. For drawings whose two axes have one unit and no ticks.</summary>
/// <param name="Centre">The middle of the ring.</param>
/// <param name="Inner">The inner radius, in the one unit of the two axes.</param>
/// <param name="Outer">The outer radius, in the one unit of the two axes.</param>
/// <param name="From">Where it begins, in degrees against the clock from the right.</param>
/// <param name="To">Where it ends, more than <paramref name="From"/> and at most 360 degrees further.</param>
public sealed record ArcMark(PlotPoint Centre, double Inner, double Outer, double From, double To) : Mark
{
    /// <summary>The outline's dash: a broken one marks a part that has nothing.</summary>
    public Dash Dash { get; init; }

    /// <summary>The outline's purpose.</summary>
    public Tone Edge { get; init; } = Tone.Paper;

    /// <summary>How much it covers what is below, from 0 to 1.</summary>
    public double Opacity { get; init; } = 1;
}
