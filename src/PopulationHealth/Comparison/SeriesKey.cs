namespace PopulationHealth;

/// <summary>
/// What two figures must share to stand beside each other, whatever their area and time: indicator, group and breakdown. A breakdown that only repeats the area is
/// none.
/// </summary>
internal readonly record struct SeriesKey(string Indicator, string Group, Breakdown? Breakdown)
{
    public static SeriesKey Of(Observation observation) => new(
        observation.Indicator.Id,
        observation.Group,
        observation.Breakdown is { } part && part.Category == observation.Area.Name ? null : observation.Breakdown);
}
