namespace PopulationHealth;

/// <summary>Death rates by band and cause beside a life table, or the problem that keeps them from being one.</summary>
internal sealed class CauseTable
{
    // Counts that were shared out over causes need not add up to the last digit.
    private const double Slack = 1e-9;

    private readonly ValueList<Stratum> _all;
    private readonly Dictionary<(AgeBand, string), double> _deaths = [];

    private CauseTable(ValueList<Stratum> all) => _all = all;

    /// <summary>The causes, in the order in which they came.</summary>
    public List<string> Causes { get; } = [];

    public string Problem { get; private set; } = "";

    public static CauseTable Of(LifeTable table, IEnumerable<CauseDeaths> rows)
    {
        var causes = new CauseTable(table.Counts);
        foreach (var (age, cause, deaths) in rows)
        {
            if (!causes.Causes.Contains(cause))
                causes.Causes.Add(cause);
            if (!(deaths >= 0))
                causes.Problem = $"the deaths of {cause} at {age} are missing or below zero";
            else if (table.Bands.IndexOf(age.From) is var band && (band < 0 || table.Bands.Bands[band] != age))
                causes.Problem = $"there is no band {age} in the table";
            else if (!causes._deaths.TryAdd((age, cause), deaths))
                causes.Problem = $"{cause} at {age} stands twice";
        }
        if (causes.Problem.Length == 0)
            causes.Problem = causes.Gaps().FirstOrDefault("");
        return causes;
    }

    /// <summary>The death rate of all causes.</summary>
    public double Rate(int band) => LifeTable.DeathsOf(_all[band]) / _all[band].Population;

    /// <summary>The death rate of one cause.</summary>
    public double Rate(int band, string cause) => _deaths[(_all[band].Age, cause)] / _all[band].Population;

    private IEnumerable<string> Gaps()
    {
        foreach (var stratum in _all)
        {
            var (age, deaths) = (stratum.Age, LifeTable.DeathsOf(stratum));
            if (Causes.Find(cause => !_deaths.ContainsKey((age, cause))) is { } absent)
                yield return $"no row for {absent} at {age}";
            else if (Causes.Sum(cause => _deaths[(age, cause)]) is var sum && !(Math.Abs(sum - deaths) <= Slack * Math.Max(1, deaths)))
                yield return $"the causes at {age} add up to {Numbers.Plain(sum)} deaths, the table has {Numbers.Plain(deaths)}";
        }
    }
}
