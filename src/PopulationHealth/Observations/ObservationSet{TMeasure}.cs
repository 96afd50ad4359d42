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

    /// <summary>The observations that have a value, the largest first; equal ones keep the order of the evidence.</summary>
    public ObservationSet<TMeasure> Ranked() =>
        Create([.. Items.Where(item => item.Missing is null).OrderByDescending(item => item.Estimate.Value.Value)], Trail);

    /// <summary>The observation with the largest value; the first of them in the evidence where several share it.</summary>
    /// <exception cref="InvalidOperationException">No observation has a value.</exception>
    public Observation<TMeasure> Highest() => Ranked() is [var first, ..] ? first : throw new InvalidOperationException(Trail.Explain(Items));

    /// <summary>The observation with the smallest value; the last of them in the evidence where several share it.</summary>
    /// <exception cref="InvalidOperationException">No observation has a value.</exception>
    public Observation<TMeasure> Lowest() => Ranked() is [.., var last] ? last : throw new InvalidOperationException(Trail.Explain(Items));

    private protected override ObservationSet<TMeasure> Create(ImmutableArray<Observation<TMeasure>> items, QueryTrail trail) => new(items, trail);
}
