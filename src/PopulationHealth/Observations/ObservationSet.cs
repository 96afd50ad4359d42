using System.Collections.Immutable;

namespace PopulationHealth;

/// <summary>Observations of whatever measure; <see cref="Of{TMeasure}(string)"/> gives those of one indicator, typed.</summary>
public sealed class ObservationSet : ObservationQuery<ObservationSet, Observation>
{
    /// <summary>A set of observations, in the given order.</summary>
    /// <param name="observations">The observations; their ids must differ.</param>
    /// <exception cref="ArgumentException">Two observations have the same id; the message lists such ids.</exception>
    public ObservationSet(IEnumerable<Observation> observations)
        : this([.. observations], QueryTrail.Start("all"))
    {
        var twice = Items.GroupBy(item => item.Id).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        if (twice.Count > 0)
            throw new ArgumentException($"Ids must be unique; these come more than once: {string.Join(", ", twice)}.", nameof(observations));
    }

    private ObservationSet(ImmutableArray<Observation> items, QueryTrail trail)
        : base(items, trail)
    {
    }

    /// <summary>The indicators, each once, in the order of the evidence.</summary>
    public IEnumerable<Indicator> Indicators => Items.Select(item => item.Indicator).Distinct();

    /// <summary>The observations of an indicator, and for one of a catalogue also those of indicators that are the same by its definition.</summary>
    /// <typeparam name="TMeasure">What it measures.</typeparam>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentException">No observation has that indicator (the message names the nearest ids), or it measures something else.</exception>
    public ObservationSet<TMeasure> Of<TMeasure>(Indicator<TMeasure> indicator)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var same = Items.RemoveAll(item => item.Indicator.CatalogueEntry is not { } entry || entry != indicator);
        return indicator.CatalogueEntry is null && same.Length > 0
            ? Typed<TMeasure>(new ObservationSet(same, Trail.Of(indicator.Id)), indicator.Id)
            : Of<TMeasure>(indicator.Id);
    }

    /// <summary>The observations of an indicator.</summary>
    /// <typeparam name="TMeasure">What it measures.</typeparam>
    /// <param name="id">The indicator's id.</param>
    /// <exception cref="ArgumentException">No observation has that indicator (the message names the nearest ids), or it measures something else.</exception>
    public ObservationSet<TMeasure> Of<TMeasure>(string id)
        where TMeasure : struct, IMeasure<TMeasure> => Typed<TMeasure>(Of(id), id);

    /// <summary>The observations of an indicator, of whatever measure.</summary>
    /// <param name="id">The indicator's id.</param>
    /// <exception cref="ArgumentException">No observation has that indicator; the message names the nearest ids.</exception>
    public ObservationSet Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var found = Items.RemoveAll(item => item.Indicator.Id != id);
        return found.Length > 0
            ? new ObservationSet(found, Trail.Of(id))
            : throw new ArgumentException(
                $"No observation of an indicator '{id}' ({Trail.Describe(Count)}).{(Count == 0 ? "" : $" The nearest ids are: {string.Join(", ", Nearest(id))}.")}", nameof(id));
    }

    /// <summary>Several sets as one.</summary>
    /// <param name="other">The observations to add; their ids must be new.</param>
    public ObservationSet With(IEnumerable<Observation> other) => new(Items.Concat(other));

    private protected override ObservationSet Create(ImmutableArray<Observation> items, QueryTrail trail) => new(items, trail);

    private IEnumerable<string> Nearest(string id)
    {
        var words = id.Split('-');
        return Indicators.Select(indicator => indicator.Id)
            .OrderBy(other => EditDistance.Between(id, other) - (4 * words.Count(word => other.Split('-').Contains(word))))
            .ThenBy(other => other, StringComparer.Ordinal)
            .Take(5);
    }

    private static ObservationSet<TMeasure> Typed<TMeasure>(ObservationSet found, string id)
        where TMeasure : struct, IMeasure<TMeasure> =>
        found.FirstOrDefault(item => item is not Observation<TMeasure>) is { } other
            ? throw new ArgumentException($"'{id}' measures {MeasureName(other.Indicator.Example.GetType())}, not {MeasureName(typeof(TMeasure))}.", nameof(id))
            : new ObservationSet<TMeasure>([.. found.Cast<Observation<TMeasure>>()], found.Trail);

    private static string MeasureName(Type measure) => measure.IsGenericType ? "Difference" : measure.Name;
}
