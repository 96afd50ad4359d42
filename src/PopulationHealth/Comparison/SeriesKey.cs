namespace PopulationHealth;

/// <summary>What two figures must share to stand beside each other, whatever their area and time: indicator, group, sex and the part of the people.</summary>
internal readonly record struct SeriesKey(string Indicator, string Group, Sex Sex, Breakdown? Part)
{
    public static SeriesKey Of(Observation observation) => new(observation.Indicator.Id, observation.Group, observation.Sex, observation.Part);
}
