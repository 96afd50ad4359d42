namespace PopulationHealth.Tests;

/// <summary>A measure of one area by the batch form, at one level.</summary>
internal sealed record OneInequality(double Value, double Error, double Lower, double Upper, Reason Reason)
{
    public static OneInequality Run(
        InequalityMeasure measure, double[] values, double[] errors, double[] populations, InequalitySetting setting, double level = 0.95)
    {
        var batch = new AreaBatch(1, 1);
        Inequality.OfAll([measure], new SubgroupSpans(values.Length, values, errors, populations), setting, [level], batch.Results, batch.Errors);
        return new OneInequality(batch.Values[0], batch.Errors[0], batch.Lower[0], batch.Upper[0], batch.Reasons[0]);
    }
}
