namespace PopulationHealth;

/// <summary>
/// The gap between two life expectancies at the youngest age of their tables, second minus first, and what each age contributes to it (Arriaga): the contributions add up to the gap.
/// They depend on which population is the base; <see cref="GapByAge.Symmetric"/> does not.
/// </summary>
/// <remarks>Arriaga EE (1984), Measuring and explaining the change in life expectancies, Demography 21:83-96. It says at which ages the gap arises, not why.</remarks>
public sealed record LifeExpectancyGap
{
    private LifeExpectancyGap(LifeTable first, LifeTable second) => (First, Second) = (first, second);

    /// <summary>The base.</summary>
    public LifeTable First { get; }

    /// <summary>The population that is compared with it.</summary>
    public LifeTable Second { get; }

    /// <summary>The contributions, youngest band first; empty where one of the life expectancies is not given.</summary>
    public ValueList<GapByAge> Rows { get; private init; }

    /// <summary>Why there is no decomposition; <see cref="Reason.None"/> where there is one.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why there is no decomposition, with what is known of it; null where there is one.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>Decomposes the gap between two tables.</summary>
    /// <param name="first">The base.</param>
    /// <param name="second">The population to compare with it, with the same bands and fractions lived.</param>
    /// <exception cref="ArgumentException">The tables do not have the same bands.</exception>
    public static LifeExpectancyGap Of(LifeTable first, LifeTable second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Bands != second.Bands)
            throw new ArgumentException($"second has the bands {second.Bands}; it must have those of first, {first.Bands}, and the same fractions lived.", nameof(second));
        var gap = new LifeExpectancyGap(first, second);
        var at = first.Bands.Bands[0].From;
        if ((first.ReasonAt(at) == Reason.None ? second : first) is var table && table.ReasonAt(at) is var reason && reason != Reason.None)
            return gap with { Reason = reason, Missing = table.LifeExpectancy(at).Missing };
        var arriaga = new Arriaga(BandPlan.Of(first.Bands));
        arriaga.Compute(MortalityTile.Of(first.Counts), MortalityTile.Of(second.Counts));
        return gap with
        {
            Rows = ValueList.From(first.Bands.Bands.Select((age, band) =>
                new GapByAge(age, arriaga.Direct[band][0], arriaga.Indirect[band][0], arriaga.Symmetric[band][0]))),
        };
    }

    /// <summary>The gap itself, second minus first, with intervals from both standard errors.</summary>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level lies outside its range.</exception>
    public Result<Difference<LifeExpectancy>> Difference(params ReadOnlySpan<double> levels)
    {
        levels = Levels.OrUsual(levels);
        if (Missing is { } missing)
            return missing;
        var (first, second) = (First.Rows[0], Second.Rows[0]);
        var difference = second.LifeExpectancy - first.LifeExpectancy;
        var error = Math.Sqrt((first.StandardError * first.StandardError) + (second.StandardError * second.StandardError));
        var intervals = new List<ConfidenceInterval>();
        foreach (var level in levels)
        {
            var reach = Distribution.TwoSidedNormal(level) * error;
            intervals.Add(new ConfidenceInterval(difference - reach, difference + reach, level, LifeTable.Method));
        }
        return new Estimate<Difference<LifeExpectancy>>(new Difference<LifeExpectancy>(difference, new LifeExpectancy(second.LifeExpectancy)))
        {
            Intervals = ValueList.From(intervals),
            StandardError = error,
        };
    }

    /// <summary>Splits each age's contribution by cause of death, in proportion to the differences of the causes' death rates.</summary>
    /// <param name="first">Deaths by cause in the base; every cause in every band, in any order.</param>
    /// <param name="second">The same in the other population, with the same causes.</param>
    /// <returns>The contributions; they add up to those of the ages. Where causes differ or do not add up to the deaths of the table, a result that says so.</returns>
    public LifeExpectancyGapByCause ByCause(IEnumerable<CauseDeaths> first, IEnumerable<CauseDeaths> second) => LifeExpectancyGapByCause.Of(this, first, second);
}
