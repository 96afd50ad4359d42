namespace PopulationHealth.Cli;

/// <summary>
/// Reads a file group by group: a group is a run of rows with the same key. Every cell that cannot be read, and every key that comes back, is
/// reported; from the first problem on nothing is kept, as nothing will be written.
/// </summary>
internal sealed class GroupReader(CsvRows rows, InputPlan plan, ProblemLog problems)
{
    private const string Confidential = "a number without a sign or thousands separators must stand here, or NA where it is missing; what stands there is not shown.";

    private readonly HashSet<(ulong, ulong)> _seen = [];
    private readonly double[] _numbers = new double[plan.Numbers.Length];
    private readonly SettingValue[] _settings = new SettingValue[plan.Settings.Length];
    private readonly KeyBytes? _part = plan.Job.Sums ? new KeyBytes() : null;
    private KeyBytes _key = new();
    private bool _waits;
    private bool _isGood;

    /// <summary>Reads the next group.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next(CalcGroup group, CancellationToken cancellation)
    {
        if (!_waits && !Read())
            return false;
        _waits = false;
        group.Begin(ref _key);
        if (plan.IsUsable && !_seen.Add(group.Key.Hash()))
            problems.Add(new DataProblem(rows.Name, rows.Number, "", "", $"{Describe(group.Key)} comes back after other rows; sort the file so that the rows of a group follow each other."));
        do
        {
            cancellation.ThrowIfCancellationRequested();
            if (_isGood && problems.Count == 0)
                group.Add(_numbers, rows, _settings, _part);
        }
        while (Read() && !(_waits = !_key.Is(group.Key)));
        return true;
    }

    private bool Read()
    {
        if (!rows.Read())
            return false;
        var before = problems.Count;
        ReadKey(_key, plan.Keys);
        foreach (var column in plan.Keys)
            if (IsEmpty(column))
                rows.Problem(column, "a key may not be empty.");
        foreach (var column in plan.Nameless)
            if (!IsEmpty(column))
                rows.Problem(column, "the column has no name; give it one, or delete it.");
        foreach (var column in plan.PassedOver)
            if (!EarlierOutput.Wrote(plan.Header[column], rows.Utf8(column)))
                rows.Problem(column, EarlierOutput.Advice);
        if (_part is not null)
            ReadKey(_part, plan.Left);
        for (var at = 0; at < _numbers.Length; at++)
            ReadNumber(plan.Numbers[at], out _numbers[at]);
        foreach (var text in plan.Texts)
            CheckText(text);
        for (var at = 0; at < _settings.Length; at++)
            if (!IsEmpty(plan.Settings[at].Index) && !plan.Settings[at].Setting.TryRead(rows.Utf8(plan.Settings[at].Index), out _settings[at]))
                rows.Problem(plan.Settings[at].Index, plan.Settings[at].Setting.Allowed);
        _isGood = problems.Count == before;
        return true;
    }

    private void ReadKey(KeyBytes key, int[] columns)
    {
        key.Clear();
        foreach (var column in columns)
            key.Add(rows.Utf8(column));
    }

    private void ReadNumber(PlannedColumn column, out double number)
    {
        if (!CsvNumber.TryRead(rows.Utf8(column.Index), out number) && !(column.Column.MayBeBlank && IsEmpty(column.Index)))
            rows.Problem(column.Index, plan.Job.Method.IsConfidential ? Confidential : NumberAdvice.On(rows.Text(column.Index).Trim(), column.Column));
    }

    private void CheckText(PlannedColumn column)
    {
        if (!IsEmpty(column.Index))
        {
            if (column.Column.Check(plan.Job, rows.Text(column.Index).Trim()) is { } problem)
                rows.Problem(column.Index, problem);
        }
        else if (!column.Column.MayBeBlank)
        {
            rows.Problem(column.Index, "the cell may not be empty.");
        }
    }

    private bool IsEmpty(int column) => rows.Utf8(column).Trim(" \t\r\n"u8).IsEmpty;

    private string Describe(KeyBytes key)
    {
        if (plan.Keys.Length == 0)
            return "the group";
        if (plan.Job.Method.IsConfidential)
            return $"the key of {string.Join(", ", plan.Keys.Select(at => plan.Header[at]))}";
        return $"the key {plan.Describe(key)}";
    }
}
