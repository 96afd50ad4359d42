namespace PopulationHealth.Cli;

/// <summary><c>spc</c>: a group is a control chart (XmR), a row a point.</summary>
internal sealed class SpcMethod : ICalculation
{
    private static readonly InputColumn When = new("period", "when: 2021, 2018/19, 2021-10, 2021-10-04; other words are taken in the order of the rows") { IsText = true };
    private static readonly InputColumn Value = new("value", "the value, in any unit");
    private static readonly InputColumn Rebase = new("rebase", "why new limits begin at this row; NA where none do") { IsText = true, IsOptional = true };

    private static readonly Setting Fix = new("limit_points", SettingKind.Whole, "compute the limits from so many points; all without it") { Least = 2, Placeholder = "N", IsOptionOnly = true };

    private static readonly Setting Screen = new("screen", SettingKind.Flag, "leave moving ranges above their own limit out, as NHSRplotthedots does") { Default = "FALSE", IsOptionOnly = true };

    private readonly ControlChartOptions _options;

    private SpcMethod(CalcJob job) => _options = new ControlChartOptions
    {
        LimitPoints = job.Has(Fix) ? (int)job.ValueOf(Fix).Number : null,
        ScreensMovingRanges = job.ValueOf(Screen).IsOn,
    };

    public static CalcMethod Method { get; } = new("spc", "A control chart (XmR): its limits, and which points are more than chance")
    {
        Columns = [When, Value, Rebase],
        Settings = [Fix, Screen],
        HasLevels = false,
        RowsBy = "period",
        Summed = "the points are put together",
        Output = _ =>
        [
            new("period", "as in the input"),
            new("value", "as in the input"),
            new("mean", "mean of the values"),
            new("lower", "lower process limit"),
            new("upper", "upper process limit"),
            new("rule", "outside limits, trend, two of three or shift; empty where the point varies as usual"),
        ],
        Reasons = [Reason.SingleValue, Reason.MissingInput, Reason.UnequalPeriods, Reason.ValueOutOfRange],
        Example = """
            area,period,value
            North,2021-01,41
            North,2021-02,38
            North,2021-03,45
            North,2021-04,71
            """,
        Start = job => new SpcMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var texts = group.Texts(When);
        var values = group.Numbers(Value);
        var periods = new Period[group.Rows];
        for (var row = 0; row < periods.Length; row++)
            periods[row] = PeriodOf(texts[row]);
        // A period that stands twice has no place of its own; then the first of its rows breaks the steps.
        var rebases = periods.Distinct().Count() == periods.Length ? Rebases(group, periods) : [];
        var chart = ControlChart.Of(periods, values.ToArray(), _options with { Rebases = rebases });
        // Times stand once each; words may come back, and are in the order of the rows.
        var places = periods.All(period => period.IsStated) ? chart.Points.Select((point, place) => (point.Period, place)).ToDictionary() : null;
        for (var row = 0; row < periods.Length; row++)
        {
            output.Begin(group);
            output.Text(texts[row]);
            output.Number(values[row]);
            ControlChartPoint? point = chart.Reason == Reason.None ? chart.Points[places?[periods[row]] ?? row] : null;
            output.Number(point?.Limits.Mean ?? double.NaN);
            output.Number(point?.Limits.Lower ?? double.NaN);
            output.Number(point?.Limits.Upper ?? double.NaN);
            output.Text(point?.SpecialCause.Code ?? "NA");
            output.End(chart.Reason);
        }
    }

    /// <summary>The first period begins a chart anyway: a reason there changes nothing.</summary>
    private static ValueList<Rebase> Rebases(CalcGroup group, Period[] periods)
    {
        var reasons = group.Texts(Rebase);
        var rebases = new List<Rebase>();
        for (var row = 0; row < reasons.Length; row++)
            if (reasons[row] != "NA" && periods[row] != (periods.All(period => period.IsStated) ? periods.Min() : periods[0]))
                rebases.Add(new Rebase(periods[row], reasons[row]));
        return ValueList.From(rebases);
    }

    // 202104 is how spreadsheets write a month.
    private static Period PeriodOf(string text) =>
        text.Length == 6 && text.All(char.IsAsciiDigit) && Period.Parse($"{text[..4]}-{text[4..]}") is { IsStated: true } month ? month : Period.Parse(text);
}
