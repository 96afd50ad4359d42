namespace PopulationHealth;

/// <summary>An indicator on a <see cref="MarmotWheelFigure"/> with how it stands.</summary>
/// <param name="Indicator">The indicator, with its places in frameworks.</param>
/// <param name="Verdict">How the area stands beside the benchmark; <see cref="Verdict.NotCompared"/> where there is no number, or none to compare it with.</param>
public sealed record WheelIndicator(IPlaced Indicator, Verdict Verdict)
{
    /// <summary>The indicator.</summary>
    public IPlaced Indicator { get; } = Indicator ?? throw new ArgumentNullException(nameof(Indicator));

    /// <summary>The value and the benchmark in words, for the table and for a pointer: "61.1%, England 65.2%"; empty where left out.</summary>
    public string Detail { get; init; } = "";
}
