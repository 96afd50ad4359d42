namespace PopulationHealth.Cli;

/// <summary>The observed events of each area where they are known in total only, from the file of <c>--observed</c>.</summary>
internal sealed class ObservedTotals
{
    private const string Column = "observed";

    private readonly Dictionary<(ulong, ulong), double> _byKey = [];
    private readonly IReadOnlyList<string> _names;
    private readonly KeyBytes _key = new();

    private ObservedTotals(IReadOnlyList<string> names) => _names = names;

    private static readonly InputColumn Observed = new(Column, "events in total");

    /// <summary>The option that names the file.</summary>
    public static Setting File { get; } = new(Column, SettingKind.Text, "a file with the columns observed (events in total) and the keys they are known for: mode totals")
    {
        IsOptionOnly = true,
        Placeholder = "TOTALS.csv",
    };

    /// <summary>Reads the file; its keys are columns of the input, and each key stands there once.</summary>
    public static ObservedTotals Read(CsvRows rows, IReadOnlyList<string> input, CalcJob job, ProblemLog problems)
    {
        var value = rows.Header.ToList().IndexOf(Column);
        List<int> keys = [.. Enumerable.Range(0, rows.Header.Count).Where(index => index != value)];
        var totals = new ObservedTotals([.. keys.Select(index => rows.Header[index])]);
        if (value < 0 && !rows.IsBroken)
            Problem(Column, "the column is missing; add it to the header.");
        foreach (var name in totals._names.Where(name => !input.Contains(name) || job.GroupBy?.Contains(name) == false || !InputPlan.IsKey(name, input, job)))
            Problem(name, "the column is no key of the input; leave it out.");
        foreach (var name in rows.Header.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))
            Problem(name, "the column stands there twice; leave one out.");
        while (value >= 0 && rows.Read())
        {
            totals._key.Clear();
            foreach (var column in keys)
                totals._key.Add(rows.Utf8(column));
            if (!CsvNumber.TryRead(rows.Utf8(value), out var observed))
                rows.Problem(value, NumberAdvice.On(rows.Text(value).Trim(), Observed));
            else if (!totals._byKey.TryAdd(totals._key.Hash(), observed))
                problems.Add(new DataProblem(rows.Name, rows.Number, "", "", "the key stands there twice; leave one of the rows out."));
        }
        return totals;

        void Problem(string column, string allowed) => problems.Add(new DataProblem(rows.Name, 1, column, "", allowed));
    }

    /// <summary>The events of a group; not a number where the file has none for it.</summary>
    public double Of(CalcGroup group)
    {
        _key.Clear();
        foreach (var name in _names)
            _key.Add(group.Cell(name));
        return _byKey.GetValueOrDefault(_key.Hash(), double.NaN);
    }
}
