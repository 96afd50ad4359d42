using System.Globalization;

namespace PopulationHealth.Cli;

/// <summary>What each column of a file is to a method: a number or label of a row, a setting, a key, or nothing.</summary>
internal sealed class InputPlan
{
    private static readonly string[] Ignored = ["exp_", "ref_", "mcse_"];

    /// <summary>Finds the columns; what is wrong with the header is reported.</summary>
    public InputPlan(CsvRows rows, CalcJob job, ProblemLog problems)
    {
        (Header, Job) = (rows.Header, job);
        Nameless = [.. Enumerable.Range(0, Header.Count).Where(index => Header.Skip(index).All(name => name.Length == 0))];
        var before = problems.Count;
        if (rows.Header.Count == 0 && !rows.IsBroken)
            Problem("", $"the file is empty; its first row must name the columns: {string.Join(", ", job.Method.Columns.Where(column => column.IsNeeded(job)).Select(column => column.Name))} and the keys.");
        else if (!rows.IsBroken)
            CheckNames();
        var found = job.Method.Columns.Select(column => new PlannedColumn(column, IndexOf(column))).Where(column => column.Index >= 0).ToList();
        Numbers = [.. found.Where(column => !column.Column.IsText)];
        Texts = [.. found.Where(column => column.Column.IsText)];
        Settings = [.. job.Method.Settings.Where(setting => !setting.IsOptionOnly).Select(setting => new PlannedSetting(setting, IndexOf(setting.Name))).Where(setting => setting.Index >= 0)];
        var others = Enumerable.Range(0, Header.Count).Where(index => IsKey(Header[index])).ToList();
        PassedOver = [.. Enumerable.Range(0, Header.Count).Where(index => IsPassedOver(Header[index], Header, job))];
        Keys = [.. others.Where(index => IsSetting(index) || job.GroupBy?.Contains(Header[index]) != false)];
        Left = [.. others.Except(Keys)];
        Written = [.. job.Method.Written.Where(setting => IndexOf(setting.Name) < 0)];
        IsUsable = problems.Count == before && !rows.IsBroken;

        void Problem(string column, string allowed) => problems.Add(new DataProblem(rows.Name, column.Length == 0 ? 0 : 1, column, "", allowed));

        void CheckNames()
        {
            foreach (var name in Header.Where(name => name.Length > 0 && Header.Count(other => other == name) > 1).Distinct())
                Problem(name, "the column stands there twice; leave one out.");
            if (Header.Take(Header.Count - Nameless.Length).Count(name => name.Length == 0) is > 0 and var nameless)
                Problem("(no name)", nameless == 1 ? "the column has no name; give it one." : string.Create(CultureInfo.InvariantCulture, $"{nameless} columns have no name; give each one, or delete it."));
            foreach (var column in job.Method.Columns.Where(column => column.IsNeeded(job) && IndexOf(column) < 0))
                Problem(column.Name, $"the column is missing; add it to the header{(column.AlsoNamed.Count == 0 ? "" : $", as {string.Join(" or ", column.Names)}")}{(column.ReplacedBy is { } option ? $", or give {option.Option}" : "")}.{Alike(column)}");
            foreach (var names in job.Method.Columns.Select(column => Header.Where(column.IsNamed).Distinct().ToList()).Where(names => names.Count > 1))
                Problem(names[^1], $"{string.Join(" and ", names)} are the same to {job.Method.Name}; leave all but one out.");
            foreach (var setting in job.Method.Settings.Where(setting => !setting.IsOptionOnly && job.Has(setting) && IndexOf(setting.Name) >= 0))
                Problem(setting.Name, $"the setting is given twice, by the column {setting.Name} and by the option {setting.Option}; leave one out.");
            foreach (var column in job.Method.Columns.Where(column => column.IsReplaced(job) && IndexOf(column) >= 0))
                Problem(column.Name, $"the column and the option {column.ReplacedBy!.Option} say the same; leave one out.");
            foreach (var name in job.Method.Output(job).Select(column => column.Name).Append("reason").Where(name => IndexOf(name) >= 0 && IsKey(name) && job.GroupBy?.Contains(name) != false))
                Problem(name, "the output has a column of that name; give this one another.");
            foreach (var name in (job.GroupBy ?? []).Where(name => IndexOf(name) < 0))
                // Without a header, what stands in its place are cells.
                Problem(name, job.Method.IsConfidential ? "the column of --group-by is missing." : $"the column of --group-by is missing; the keys are {string.Join(", ", Header.Where(IsKey))}.");
        }
    }

    public CalcJob Job { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Whether groups can be told; cells can be checked without.</summary>
    public bool IsUsable { get; }

    public PlannedColumn[] Numbers { get; }

    public PlannedColumn[] Texts { get; }

    public PlannedSetting[] Settings { get; }

    /// <summary>The columns that tell groups apart, the settings among them, in the order of the file.</summary>
    public int[] Keys { get; }

    /// <summary>The keys that <c>--group-by</c> leaves out.</summary>
    public int[] Left { get; }

    /// <summary>The columns that an earlier <c>calc</c> wrote and this method does not read.</summary>
    public int[] PassedOver { get; }

    /// <summary>The columns at the right end without a name, as spreadsheets leave them: nothing may stand there.</summary>
    public int[] Nameless { get; }

    /// <summary>The settings to write beside the keys: those that are not among them.</summary>
    public Setting[] Written { get; }

    public int IndexOf(string name)
    {
        for (var index = 0; index < Header.Count; index++)
            if (Header[index] == name)
                return index;
        return -1;
    }

    /// <summary>The cells of a key with the names of their columns; empty where there are no keys.</summary>
    public string Describe(KeyBytes key)
    {
        if (Keys.Length == 0)
            return "";
        var cells = new List<string>();
        foreach (var cell in key.Cells)
            cells.Add($"{Header[Keys[cells.Count]]} {System.Text.Encoding.UTF8.GetString(key[cell])}");
        return string.Join(", ", cells);
    }

    /// <summary>Whether a column of a file tells groups apart.</summary>
    public static bool IsKey(string name, IReadOnlyList<string> header, CalcJob job) =>
        name.Length > 0 && !Ignored.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && !job.Method.Reads(name) && !IsPassedOver(name, header, job);

    private bool IsKey(string name) => IsKey(name, Header, Job);

    private int IndexOf(InputColumn column) => Header.ToList().FindIndex(column.IsNamed);

    // With --group-by the keys are named, and whatever else there is is left out.
    private static bool IsPassedOver(string name, IReadOnlyList<string> header, CalcJob job) =>
        job.GroupBy is null && !job.Method.Reads(name) && EarlierOutput.Has(name, header);

    private bool IsSetting(int index) => Settings.Any(setting => setting.Index == index);

    private string Alike(InputColumn column) => Header.FirstOrDefault(other => column.Names.Contains(other, StringComparer.OrdinalIgnoreCase)) is { } other
        ? $" (There is '{other}': capitals matter.)"
        : "";
}
