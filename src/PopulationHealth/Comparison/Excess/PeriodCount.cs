namespace PopulationHealth;

/// <summary>What was counted in one period.</summary>
/// <param name="Period">A week (seven days), a month, a quarter or a year.</param>
/// <param name="Events">How many events, 0 or more; not a number for missing.</param>
/// <param name="Population">How many people could have had them, above 0; null where it is not known. Person-days allow for the lengths of months.</param>
public readonly record struct PeriodCount(Period Period, double Events, double? Population = null)
{
    /// <summary>When.</summary>
    public Period Period { get; } = Period ?? throw new ArgumentNullException(nameof(Period));
}
