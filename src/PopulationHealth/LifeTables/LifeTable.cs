namespace PopulationHealth;

/// <summary>
/// An abridged period life table: what would become of people who went through life at the death rates of one period. It is not how long
/// a child born today will live.
/// </summary>
/// <remarks>
/// Chiang CL (1984), The life table and its applications; for the variance of the open band Silcocks, Jenner and Reza (2001), J Epidemiol Community Health 55:38-43.
/// The rules on when nothing is shown are those of the Office for Health Improvement and Disparities (see <see cref="LifeTableRules"/>). Checked against PHEindicatormethods 2.1.0.
/// </remarks>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record LifeTable : IPresented
{
    /// <summary>How many people a table begins with.</summary>
    public const double Radix = 100_000;

    internal const string Method = "Chiang with Silcocks's variance";

    private readonly ValueList<Stratum> _data;

    private LifeTable(AgeBands bands, LifeTableRules rules, ValueList<Stratum> data) => (Bands, Rules, _data) = (bands, rules, data);

    /// <summary>The age bands.</summary>
    public AgeBands Bands { get; }

    /// <summary>When a life expectancy is withheld.</summary>
    public LifeTableRules Rules { get; }

    /// <summary>The table, youngest band first; empty where the data make none.</summary>
    public ValueList<LifeTableRow> Rows { get; private init; }

    /// <summary>Why there is no table; <see cref="Reason.None"/> where there is one.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why there is no table, with what is known of it, such as the bands that are missing; null where there is one.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>A table from deaths and populations by age.</summary>
    /// <param name="data">
    /// Deaths (as events; missing is not zero) and population, or person-years where years are pooled: one row a band, in any order, joined by band. Rows that do
    /// not fit make a table without rows that says which.
    /// </param>
    /// <param name="bands">The age bands; null for OHID's 20, <see cref="AgeBands.Ohid20"/>.</param>
    /// <param name="rules">When a life expectancy is withheld; null for OHID's rules.</param>
    public static LifeTable Of(IEnumerable<Stratum> data, AgeBands? bands = null, LifeTableRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var table = new LifeTable(bands ?? AgeBands.Ohid20, rules ?? LifeTableRules.Ohid, ValueList.From(data.OrderBy(row => row.Age)));
        if (BandJoin.Join(table.Bands.Bands, table._data, row => row.Age, out var problem) is not { } rows)
            return table with { Reason = Reason.Bands, Missing = Reason.Bands.ToMissing(problem) };
        var tile = MortalityTile.Of(rows);
        var reason = tile.Why(0, table.Rules);
        return reason == Reason.None
            ? table with { Rows = LifeTableRows.Of(table.Bands, tile) }
            : table with { Reason = reason, Missing = reason.ToMissing(table.Detail(reason)) };
    }

    /// <summary>The life expectancy at an age, with its intervals.</summary>
    /// <param name="at">The age, one at which a band begins.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The estimate with its standard error, the deaths and the population from that age on; or why there is none. Where a 95% interval is too wide, its limits are kept.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No band begins at that age, or a level lies outside its range.</exception>
    public Result<LifeExpectancy> LifeExpectancy(int at = 0, params ReadOnlySpan<double> levels)
    {
        var band = Bands.Find(at);
        levels = Levels.OrUsual(levels);
        return Missing is { } missing
            ? missing
            : ExpectedYears.Result(Rows[band].LifeExpectancy, Rows[band].StandardError, ReasonAt(at), this, at, Method, levels);
    }

    /// <summary>Why there is no life expectancy at an age; <see cref="Reason.None"/> where there is one.</summary>
    /// <param name="at">The age, one at which a band begins.</param>
    /// <exception cref="ArgumentOutOfRangeException">No band begins at that age.</exception>
    public Reason ReasonAt(int at = 0)
    {
        var band = Bands.Find(at);
        return Reason != Reason.None ? Reason : ExpectedYears.Why(Rows[band].Survivors > 0, Rows[band].StandardError, Rules);
    }

    /// <summary>The people (person-years) from an age on, also where there is no table.</summary>
    /// <param name="age">The age.</param>
    public double PopulationFrom(int age) => _data.Where(row => row.Age.From >= age).Sum(row => row.Population);

    /// <summary>The deaths from an age on, also where there is no table; not a number where some are missing.</summary>
    /// <param name="age">The age.</param>
    public double DeathsFrom(int age) => _data.Where(row => row.Age.From >= age).Sum(DeathsOf);

    /// <summary>The rows as a table, rounded to be read; <see cref="Rows"/> has them in full.</summary>
    /// <param name="caption">What the table shows; null for the life expectancy that it gives.</param>
    public RecordTable ToTable(string? caption = null) => RecordTable.Of(caption ?? ToString(), Rows.Select(row => new
    {
        row.Age,
        ProbabilityOfDying = Numbers.Padded(row.Dying, 5),
        Survivors = Math.Round(row.Survivors),
        Deaths = Math.Round(row.Deaths),
        YearsLived = Math.Round(row.YearsLived),
        LifeExpectancy = Numbers.Padded(row.LifeExpectancy, 2),
        StandardError = Numbers.Padded(row.StandardError, 3),
    }));

    /// <summary>The life expectancy at the age where the table begins, with its interval, or why there is none.</summary>
    public override string ToString()
    {
        var age = Bands.Bands[0].From;
        var at = age == 0 ? "at birth" : $"at {Numbers.Grouped(age, 0)}";
        return Missing is { } missing
            ? $"There is no life table: it is {missing}."
            : $"Life table for {Numbers.Grouped(Radix, 0)} people: life expectancy {at} {LifeExpectancy(age).ToText("CI")}";
    }

    RecordTable? IPresented.Table => Rows.Count == 0 ? null : ToTable();

    IReadOnlyList<Statement> IPresented.Sentences => Missing is { } missing ? [$"There is no life table: it is {missing.ToString()}."] : [];

    /// <summary>The counts in the order of the bands, for what is made of a table; only where the bands fit.</summary>
    internal ValueList<Stratum> Counts => _data;

    internal static double DeathsOf(Stratum stratum) => stratum.Events ?? double.NaN;

    private string Detail(Reason reason) => reason switch
    {
        Reason.PopulationTooSmall => $"{reason.InWords}: {Numbers.Grouped(_data.Sum(row => row.Population), null)}, more than {Numbers.Grouped(Rules.PopulationAbove, null)} are needed",
        Reason.NoDeathsInOpenBand => reason.InWords,
        _ => $"{reason.InWords}: {string.Join(", ", _data.Where(row => CountRule.Proportion.Judge(DeathsOf(row), row.Population) == reason).Select(row => row.Age))}",
    };
}
