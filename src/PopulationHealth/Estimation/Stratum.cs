namespace PopulationHealth;

/// <summary>One age group of an area: who lives there, and what was counted.</summary>
/// <param name="Age">The age band.</param>
/// <param name="Events">How many events; null where it is missing. The standardised rates read a missing count as none.</param>
/// <param name="Population">How many people (or person-years).</param>
public sealed record Stratum(AgeBand Age, double? Events, double Population)
{
    /// <summary>An age group with events that the same person may have more than once.</summary>
    /// <param name="age">The age band.</param>
    /// <param name="events">How many people had one event, two events and so on.</param>
    /// <param name="population">How many people (or person-years).</param>
    public Stratum(AgeBand age, RepeatedEvents events, double population)
        : this(age, (events ?? throw new ArgumentNullException(nameof(events))).Total, population) => EventVariance = events.Variance;

    /// <summary>The variance of the number of events: the events themselves, unless a person may have several.</summary>
    public double? EventVariance { get => field ?? Events; }
}
