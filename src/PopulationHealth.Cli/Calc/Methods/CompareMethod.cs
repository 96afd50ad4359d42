namespace PopulationHealth.Cli;

/// <summary><c>compare</c>: values against benchmarks; a row a value.</summary>
internal sealed class CompareMethod : ICalculation
{
    private static readonly InputColumn Value = new("value", "the value, in any unit; empty or NA where missing") { MayBeBlank = true };
    private static readonly InputColumn Lower = new("lower95", "its lower 95% limit") { MayBeBlank = true };
    private static readonly InputColumn Upper = new("upper95", "its upper 95% limit") { MayBeBlank = true };
    private static readonly InputColumn Benchmark = new("benchmark", "the value to compare with, in the same unit") { MayBeBlank = true };

    private static readonly InputColumn Direction = new("polarity", "high-good, low-good or neutral (also higher-good, lower-good); empty or NA where not known")
    {
        IsText = true,
        MayBeBlank = true,
        Check = (job, text) => text == "NA" || Polarity.TryFromCode(text, out _) ? null : "allowed are: high-good, low-good, neutral (also higher-good, lower-good).",
    };

    private bool[] _isKnown = [];
    private Polarity[] _polarities = [];
    private Verdict[] _verdicts = [];
    private Reason[] _reasons = [];

    public static CalcMethod Method { get; } = new("compare", "Better, similar or worse than a benchmark, by the 95% interval")
    {
        Columns = [Value, Lower, Upper, Benchmark, Direction],
        HasLevels = false,
        Summed = "the values are put together",
        Output = _ =>
        [
            new("value", "as in the input"),
            new("lower95", "as in the input"),
            new("upper95", "as in the input"),
            new("benchmark", "as in the input"),
            new("polarity", "as in the input"),
            new("verdict", "better, similar or worse; neutral: higher, similar or lower; not compared, with the reason"),
        ],
        Reasons = [Reason.MissingValue, Reason.MissingInterval, Reason.MissingBenchmark, Reason.NoPolarity, Reason.LimitsOutOfOrder, Reason.ValueOutOfRange],
        Example = """
            area,value,lower95,upper95,benchmark,polarity
            North,14.1,12.9,15.4,12.7,low-good
            South,12.9,11.6,14.3,12.7,low-good
            """,
        Start = _ => new CompareMethod(),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var words = group.Texts(Direction);
        if (_verdicts.Length != group.Rows)
            (_isKnown, _polarities, _verdicts, _reasons) = (new bool[group.Rows], new Polarity[group.Rows], new Verdict[group.Rows], new Reason[group.Rows]);
        for (var row = 0; row < group.Rows; row++)
            _isKnown[row] = Polarity.TryFromCode(words[row], out _polarities[row]);
        BenchmarkComparison.OfAll(group.Numbers(Value), group.Numbers(Lower), group.Numbers(Upper), group.Numbers(Benchmark), _polarities, _verdicts, _reasons);
        for (var row = 0; row < group.Rows; row++)
        {
            output.Begin(group);
            foreach (var column in new[] { Value, Lower, Upper, Benchmark })
                output.Number(group.Numbers(column)[row]);
            output.Text(_isKnown[row] ? words[row] : "NA");
            output.Text((_isKnown[row] ? _verdicts[row] : Verdict.NotCompared).Label);
            output.End(_isKnown[row] || _reasons[row] != Reason.None ? _reasons[row] : Reason.NoPolarity);
        }
    }
}
