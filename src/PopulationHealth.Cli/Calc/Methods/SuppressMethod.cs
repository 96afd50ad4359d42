namespace PopulationHealth.Cli;

/// <summary><c>suppress</c>: a group is a table of counts; what comes out may be published, but for the column <c>kind</c>.</summary>
internal sealed class SuppressMethod : ICalculation
{
    private static readonly InputColumn Row = new("row", "the row of the cell, such as an area; Total for a total") { IsText = true };
    private static readonly InputColumn Column = new("column", "the column of the cell, such as an age band; Total for a total") { IsText = true };
    private static readonly InputColumn Number = new("count", "events: a whole number; never shown in messages");

    private static readonly Setting Policy = new("policy", SettingKind.Text, $"{Names}, or a threshold: 1-4 suppresses 1 to 4, 0-4 zeros too, 1-7/5 rounds the others to 5")
    {
        Default = DisclosurePolicy.HospitalEpisodes.Code,
        Placeholder = "NAME",
        Check = text => Find(text) is not null ? null : $"--policy: '{text}' is no policy; allowed are {Names}, or a threshold such as 1-4, 0-4 or 1-7/5.",
    };

    private static readonly Setting National = new("national", SettingKind.Text, "the row that is of the whole nation: hes and ons-deaths show its counts as they are")
    {
        IsOptionOnly = true,
        Placeholder = "ROW",
    };

    private static readonly Setting Publish = new("publish", SettingKind.Flag, "leave the column kind out, so that the output can be published as it is") { IsOptionOnly = true };

    public static CalcMethod Method { get; } = new("suppress", "Disclosure control: suppresses and rounds counts so that none can be worked out")
    {
        Columns = [Row, Column, Number],
        Settings = [Policy, National, Publish],
        Written = [Policy],
        HasLevels = false,
        IsConfidential = true,
        Summed = "the cells are put together in one table",
        Output = job =>
        [
            new("row", "as in the input"),
            new("column", "as in the input"),
            new("published", "the count as it may be published, or [c] where it is held back"),
            .. job.ValueOf(Publish).IsOn ? Array.Empty<OutputColumn>() : [new("kind", "primary, secondary, rounded or open; for the analyst, and not for publication: --publish leaves it out")],
        ],
        Reasons = [Reason.MissingInput, Reason.CountOutOfRange, Reason.Cells, Reason.Totals, Reason.UnnamedTotal, Reason.Setting],
        Example = """
            row,column,count
            North,0-64,31
            North,65+,3
            North,Total,34
            South,0-64,40
            South,65+,12
            South,Total,52
            """,
        ExampleOptions = "--policy 1-4",
        Start = _ => new SuppressMethod(),
    };

    private static string Names => string.Join(", ", DisclosurePolicy.Named.Select(policy => policy.Code));

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var cells = Cells(group);
        var national = group.ValueOf(National).Text;
        var policy = Find(group.ValueOf(Policy).Text);
        var reason = Judge(group, policy, cells, national, out var problem);
        if (problem.Length > 0)
            output.Doubts.Add(problem);
        var published = reason == Reason.None ? Protect(policy!, cells, national).Cells : [];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            output.Begin(group, setting => setting == Policy && policy is not null ? new SettingValue(policy.Code, double.NaN) : group.ValueOf(setting));
            output.Text(cells[cell].Row);
            output.Text(cells[cell].Column);
            output.Text(reason == Reason.None ? published[cell].Published : "NA");
            if (!group.ValueOf(Publish).IsOn)
                output.Text(reason == Reason.None ? published[cell].Status.Code : "NA");
            output.End(reason);
        }
    }

    private static Reason Judge(CalcGroup group, DisclosurePolicy? policy, (string Row, string Column, double Count)[] cells, string national, out string problem)
    {
        problem = "";
        if (policy is null)
            return group.ValueOf(Policy).Text.Length == 0 ? Reason.MissingInput : Reason.Setting;
        if (national.Length > 0 && !cells.Any(cell => cell.Row == national))
        {
            problem = $"a table has no row {national}, which --national names";
            return Reason.Setting;
        }
        var reason = CountTable.Judge(cells, out problem);
        // Where a number stands for a row or column it may be a count.
        if (cells.Any(cell => IsNumber(cell.Row) || IsNumber(cell.Column)))
            problem = reason == Reason.CountOutOfRange ? "a cell is no count; give a whole number from 0 to 10^12" : reason.InWords;
        problem = problem.TrimEnd('.');
        return reason;
    }

    private static bool IsNumber(string label) =>
        label.Any(char.IsAsciiDigit) && CsvNumber.TryRead(System.Text.Encoding.UTF8.GetBytes(string.Concat(label.Where(letter => letter is not (' ' or ',' or '*' or '£' or '%' or '<')))), out _);

    private static DisclosurePolicy? Find(string text) => DisclosurePolicy.TryParse(text.ToLowerInvariant(), out var policy) ? policy : null;

    private static PublishedTable Protect(DisclosurePolicy policy, (string, string, double)[] cells, string national)
    {
        var table = CountTable.Of(cells);
        return DisclosureControl.Apply(policy, national.Length > 0 ? table.WithNationalRows(national) : table);
    }

    private static (string Row, string Column, double Count)[] Cells(CalcGroup group)
    {
        var rows = group.Texts(Row);
        var columns = group.Texts(Column);
        var counts = group.Numbers(Number);
        var cells = new (string, string, double)[counts.Length];
        for (var cell = 0; cell < cells.Length; cell++)
            cells[cell] = (rows[cell], columns[cell], counts[cell]);
        return cells;
    }
}
