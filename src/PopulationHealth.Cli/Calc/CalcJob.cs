namespace PopulationHealth.Cli;

/// <summary>What a run of a method was asked for.</summary>
/// <param name="Method">The method.</param>
/// <param name="Levels">The confidence levels.</param>
/// <param name="Options">The settings that were given as options, by name.</param>
/// <param name="GroupBy">The keys to keep; null for all.</param>
internal sealed record CalcJob(CalcMethod Method, ConfidenceLevels Levels, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string>? GroupBy)
{
    /// <summary>The observed totals of <c>--observed</c>; null where there are none.</summary>
    public ObservedTotals? Totals { get; init; }

    /// <summary>Whether rows of a group are added up.</summary>
    public bool Sums => GroupBy is not null;

    public bool Has(Setting setting) => Options.ContainsKey(setting.Name);

    /// <summary>The value of a setting for groups that have no column of that name.</summary>
    public SettingValue ValueOf(Setting setting) => setting.Of(Options.GetValueOrDefault(setting.Name));
}
