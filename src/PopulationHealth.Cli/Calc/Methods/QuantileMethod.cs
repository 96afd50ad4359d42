namespace PopulationHealth.Cli;

/// <summary><c>quantile</c>: each value's place among the values of its group.</summary>
internal sealed class QuantileMethod : ICalculation
{
    private static readonly InputColumn Id = new("id", "what the value belongs to, such as an area: a label") { IsText = true };
    private static readonly InputColumn Values = new("value", "the value, in any unit; NA stands outside");

    private static readonly Setting Number = new("number", SettingKind.Whole, "how many quantiles: 10 for deciles, 5 for quintiles")
    {
        Default = "10",
        Least = 2,
        Placeholder = "K",
    };

    private static readonly Setting Inverted = new("inverted", SettingKind.Flag, "quantile 1 holds the highest values, not the lowest") { Default = "FALSE" };

    private int[] _quantiles = [];
    private Reason[] _reasons = [];

    public static CalcMethod Method { get; } = new("quantile", "The quantile of each value within its group")
    {
        Columns = [Id, Values],
        Settings = [Number, Inverted],
        HasLevels = false,
        RowsBy = "id",
        Summed = "the values are put together",
        Output = _ => [new("id", "as in the input"), new("value", "as in the input"), new("quantile", "from 1 to number; 1 has the lowest values, or the highest with --inverted")],
        Reasons = [Reason.MissingInput, Reason.TooFewValues, Reason.Setting],
        Example = """
            region,id,value
            North,E01,14.4
            North,E02,15.5
            North,E03,11.7
            """,
        ExampleOptions = "--number 3 --inverted",
        Start = _ => new QuantileMethod(),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var values = group.Numbers(Values);
        var ids = group.Texts(Id);
        if (_quantiles.Length != values.Length)
            (_quantiles, _reasons) = (new int[values.Length], new Reason[values.Length]);
        Assign(group, values);
        for (var row = 0; row < values.Length; row++)
        {
            output.Begin(group);
            output.Text(ids[row]);
            output.Number(values[row]);
            output.Number(_reasons[row] == Reason.None ? _quantiles[row] : double.NaN);
            output.End(_reasons[row]);
        }
    }

    private void Assign(CalcGroup group, ReadOnlySpan<double> values)
    {
        var (number, inverted) = (group.ValueOf(Number), group.ValueOf(Inverted));
        var reason = Number.Judge(number) is not Reason.None and var wrong ? wrong : Inverted.Judge(inverted);
        if (reason == Reason.None)
            Quantiles.OfAll(values, (int)number.Number, inverted.IsOn ? QuantileOrder.HighestFirst : QuantileOrder.LowestFirst, _quantiles, _reasons);
        else
            Array.Fill(_reasons, reason);
    }
}
