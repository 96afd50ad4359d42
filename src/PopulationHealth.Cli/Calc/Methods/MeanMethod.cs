namespace PopulationHealth.Cli;

/// <summary><c>mean</c>: the mean of single values.</summary>
internal sealed class MeanMethod(CalcJob job) : ICalculation
{
    private static readonly InputColumn Values = new("x", "a value, in any unit");

    private readonly EstimateBuffer _estimate = new(job.Levels);
    private readonly double[] _deviation = new double[1];

    public static CalcMethod Method { get; } = new("mean", "The mean of values with Student's interval")
    {
        Columns = [Values],
        Summed = "the values are put together",
        Output = job =>
        [
            new("sum", "sum of the values"),
            new("count", "how many values"),
            new("stdev", "standard deviation"),
            new("value", "mean"),
            .. OutputColumn.Limits(job.Levels, "the mean"),
        ],
        Reasons = [Reason.MissingInput, Reason.SingleValue],
        Example = """
            area,x
            North,53.6
            North,58.1
            North,57.9
            """,
        Start = job => new MeanMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var values = group.Numbers(Values);
        Mean.OfAll(values, [0, values.Length], job.Levels.Values, _estimate.Spans, _deviation);
        output.Begin(group);
        output.Number(Sums.Of(values));
        output.Number(values.Length);
        output.Number(_deviation[0]);
        output.Number(_estimate.Value);
        output.Limits(_estimate.Lower, _estimate.Upper);
        output.End(_estimate.Reason);
    }
}
