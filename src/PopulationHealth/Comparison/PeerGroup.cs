namespace PopulationHealth;

/// <summary>
/// Areas that are alike by someone's judgement, to compare one of them with: nearest neighbours, a deprivation group. Its value is that of all its people: numerators
/// and denominators are added up. It is never the mean of the areas' values, which would count a small area as much as a large one.
/// </summary>
/// <param name="Name">What the group is called.</param>
/// <param name="Areas">Its areas, two or more, each once.</param>
/// <param name="Source">Who says that they are alike.</param>
/// <param name="Year">The year of that grouping.</param>
public sealed record PeerGroup(string Name, ValueList<Area> Areas, Source Source, int Year)
{
    /// <summary>What the group is called.</summary>
    public string Name { get; } = Require.Text(Name);

    /// <summary>Its areas, each once.</summary>
    public ValueList<Area> Areas { get; } = Areas.Count >= 2 && Areas.Distinct().Count() == Areas.Count
        ? Areas
        : throw new ArgumentException($"{Name} has {Areas.Count} areas, {Areas.Distinct().Count()} of them different; give two or more, each once.", nameof(Areas));

    /// <summary>Who says that they are alike.</summary>
    public Source Source { get; } = Source ?? throw new ArgumentNullException(nameof(Source));

    /// <summary>The year of that grouping.</summary>
    public int Year { get; } = (int)Require.Between(1900, 2200, Year);

    /// <summary>
    /// The value of the group, with its interval: Wilson's for a proportion, Byar's (exact below 10 events) for a crude rate. It needs the counts of every area,
    /// and they must give the areas' values: age-standardised rates cannot be added up.
    /// </summary>
    /// <typeparam name="TMeasure">A proportion or a rate; other measures have no sum.</typeparam>
    /// <param name="figures">The figures of the areas: one indicator, period and group. Those of other areas are left out.</param>
    /// <param name="without">An area to leave out, as a rule the one that is compared; null for none.</param>
    /// <exception cref="ArgumentException">An area has more than one figure.</exception>
    public PeerValue<TMeasure> ValueOf<TMeasure>(IEnumerable<Observation<TMeasure>> figures, Area? without = null)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(figures);
        var members = Areas.Where(area => area != without).ToList();
        var found = figures.Where(figure => members.Contains(figure.Area)).ToLookup(figure => figure.Area);
        if (found.FirstOrDefault(area => area.Count() > 1) is { } twice)
            throw new ArgumentException(
                $"{twice.Key} has more than one figure ({string.Join(", ", twice.Select(figure => figure.Id))}); narrow the set to one indicator, period and group first.", nameof(figures));
        var leftOut = without is not null && Areas.Contains(without) ? without : null;
        return new PeerValue<TMeasure>(this, PeerSum.Of([.. members.Select(area => (area, found[area].SingleOrDefault()))]), ValueList.From(members), leftOut);
    }

    /// <summary>Name, number of areas, source and year.</summary>
    public override string ToString() => $"{Name} ({Areas.Count} areas; {Source.Document}, {Year})";
}
