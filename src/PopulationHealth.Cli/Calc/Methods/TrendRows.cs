namespace PopulationHealth.Cli;

/// <summary>The points of a series: what its rows say, and what follows from their counts.</summary>
internal static class TrendRows
{
    public static InputColumn Period { get; } = new("period", "such as 2019, 2019/20 or 2018-2020")
    {
        IsText = true,
        Check = (_, text) => PopulationHealth.Period.Parse(text) is { Start: not null, End: not null } ? null : "write a period such as 2021, 2018/19, 2018-2020 or 2021-10.",
    };

    public static InputColumn Count { get; } = new("count", "events, 0 or more; empty or NA where missing") { IsOptional = true, MayBeBlank = true, AlsoNamed = ["x"] };

    public static InputColumn Denominator { get; } = new("denominator", "what they are counted among, above 0") { IsOptional = true, MayBeBlank = true, AlsoNamed = ["n"] };

    public static InputColumn Value { get; } = new("value", "the value; where empty or NA count / denominator × multiplier") { IsOptional = true, MayBeBlank = true };

    public static InputColumn Lower { get; } = new("lower95", "its lower 95% limit; where missing it is made of count and denominator") { IsOptional = true, MayBeBlank = true };

    public static InputColumn Upper { get; } = new("upper95", "its upper 95% limit") { IsOptional = true, MayBeBlank = true };

    public static Setting Statistic { get; } = new("statistic", SettingKind.Word, "proportion (Wilson) or rate (Byar); by default proportion where the multiplier is 1 or 100 and no count is above its denominator")
    {
        Words = ["proportion", "rate"],
        Placeholder = "WORD",
    };

    public static Setting Scale { get; } = PopulationHealth.Cli.Multiplier.Of("what count / denominator is multiplied by; by default the power of ten that gives the values, or 1", "");

    /// <summary>Reads a group.</summary>
    /// <returns>Why its rows make no series.</returns>
    public static Reason Read(CalcGroup group, out List<TrendPoint> points)
    {
        var rows = Enumerable.Range(0, group.Rows).Select(row => new TrendPoint(
            PopulationHealth.Period.Parse(group.Texts(Period)[row]), At(group, Value, row), At(group, Lower, row), At(group, Upper, row), At(group, Count, row), At(group, Denominator, row))).ToList();
        points = rows;
        var needed = rows.Where(row => !HasLimits(row)).ToList();
        if (needed.Count > 0 && needed.TrueForAll(row => double.IsNaN(row.Denominator)) && needed.Exists(row => !double.IsNaN(row.Count)))
            return Reason.CountHasNoTrend;
        var multiplier = group.ValueOf(Scale).Number;
        var isGiven = !double.IsNaN(multiplier);
        if (isGiven && Scale.Judge(group.ValueOf(Scale)) is not Reason.None and var setting)
            return setting;
        if (!isGiven)
            multiplier = CountedValue.MultiplierOf([.. rows.Select(row => row.Value)], [.. rows.Select(row => row.Count)], [.. rows.Select(row => row.Denominator)]);
        if (needed.Exists(row => HasCounts(row) && !CountedValue.Agrees(row.Value, row.Count, row.Denominator, multiplier)))
            return Reason.CountsDisagree;
        var isProportion = group.ValueOf(Statistic).Text is { Length: > 0 } word ? word == "proportion" : multiplier is 1 or 100 && !rows.Exists(row => row.Count > row.Denominator);
        return Complete(rows, multiplier, isProportion);
    }

    private static Reason Complete(List<TrendPoint> rows, double multiplier, bool isProportion)
    {
        double[] value = new double[rows.Count], lower = new double[rows.Count], upper = new double[rows.Count];
        var reasons = new Reason[rows.Count];
        double[] counts = [.. rows.Select(row => row.Count)], people = [.. rows.Select(row => row.Denominator)];
        var spans = new EstimateSpans(value, lower, upper, reasons);
        if (isProportion)
            Proportion.OfAll(counts, people, [], spans);
        else
            Rate.OfAll(counts, people, 1, [], spans);
        for (var row = 0; row < rows.Count; row++)
        {
            if (reasons[row] is not (Reason.None or Reason.MissingInput))
                return reasons[row];
            var given = rows[row];
            rows[row] = given with
            {
                Value = double.IsNaN(given.Value) ? value[row] * multiplier : given.Value,
                Lower = HasLimits(given) ? given.Lower : lower[row] * multiplier,
                Upper = HasLimits(given) ? given.Upper : upper[row] * multiplier,
            };
        }
        return Reason.None;
    }

    private static bool HasCounts(TrendPoint row) => !double.IsNaN(row.Count) && row.Denominator > 0;

    private static bool HasLimits(TrendPoint row) => !double.IsNaN(row.Lower) && !double.IsNaN(row.Upper);

    private static double At(CalcGroup group, InputColumn column, int row) => group.Numbers(column) is { IsEmpty: false } numbers ? numbers[row] : double.NaN;
}
