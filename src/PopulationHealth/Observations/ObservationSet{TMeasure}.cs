using System.Collections.Immutable;

namespace PopulationHealth;

/// <summary>Observations of one measure.</summary>
/// <typeparam name="TMeasure">What they measure.</typeparam>
public sealed class ObservationSet<TMeasure> : ObservationQuery<ObservationSet<TMeasure>, Observation<TMeasure>>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal ObservationSet(ImmutableArray<Observation<TMeasure>> items, QueryTrail trail)
        : base(items, trail)
    {
    }

    private protected override ObservationSet<TMeasure> Create(ImmutableArray<Observation<TMeasure>> items, QueryTrail trail) => new(items, trail);
}
