namespace PopulationHealth.Cli;

/// <summary>The rows that a method writes: keys, values, and the reason where there is no value.</summary>
internal sealed class CalcOutput
{
    private readonly InputPlan _plan;
    private readonly CsvRowWriter _writer;

    public CalcOutput(InputPlan plan, CsvRowWriter writer)
    {
        (_plan, _writer) = (plan, writer);
        foreach (var name in plan.Keys.Select(key => plan.Header[key]).Concat(plan.Written.Select(setting => setting.Name))
            .Concat(plan.Job.Method.Output(plan.Job).Select(column => column.Name)).Append("reason"))
            writer.Text(name);
        writer.EndRow();
    }

    /// <summary>How many rows were written.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of them have a reason.</summary>
    public int WithReason { get; private set; }

    /// <summary>What a person should look at.</summary>
    public DoubtLog Doubts { get; } = new();

    /// <summary>Notes what a person should look at in a group, which is named unless the method is confidential.</summary>
    /// <param name="group">The group.</param>
    /// <param name="words">What it is, the same for all groups.</param>
    /// <param name="detail">What is particular to this group.</param>
    /// <param name="rows">How many rows it is about; 0 where it is about the group.</param>
    public void Doubt(CalcGroup group, string words, string detail = "", int rows = 0)
    {
        var name = _plan.Job.Method.IsConfidential ? "" : Describe(group);
        Doubts.Add(words, name.Length > 0 && detail.Length > 0 ? $"{name} ({detail})" : name + detail, rows);
    }

    /// <summary>The key of a group, to be quoted.</summary>
    public string Describe(CalcGroup group) => _plan.Describe(group.Key);

    /// <summary>Begins a row with the key of its group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="settings">The values of the settings that are written; null for those of the group.</param>
    public void Begin(CalcGroup group, Func<Setting, SettingValue>? settings = null)
    {
        if (_plan.Keys.Length > 0)
            foreach (var cell in group.Key.Cells)
                _writer.Text(group.Key[cell]);
        foreach (var setting in _plan.Written)
            if ((settings ?? group.ValueOf)(setting) is { Text.Length: > 0 } word)
                _writer.Text(word.Text);
            else
                _writer.Number((settings ?? group.ValueOf)(setting).Number);
    }

    public void Number(double value) => _writer.Number(value);

    public void Text(string value) => _writer.Text(value);

    /// <summary>Lower and upper limit of each level.</summary>
    public void Limits(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        for (var level = 0; level < lower.Length; level++)
        {
            _writer.Number(lower[level]);
            _writer.Number(upper[level]);
        }
    }

    /// <summary>Ends a row with its reason.</summary>
    public void End(Reason reason)
    {
        _writer.Text(reason.Code);
        _writer.EndRow();
        Rows++;
        WithReason += reason == Reason.None ? 0 : 1;
    }
}
