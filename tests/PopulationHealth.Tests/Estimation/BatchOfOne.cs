namespace PopulationHealth.Tests;

/// <summary>The result of a batch with a single area.</summary>
internal sealed record BatchOfOne(double Value, Reason Reason, IReadOnlyList<(double Lower, double Upper)> Limits)
{
    internal delegate void Call(EstimateSpans results);

    public static BatchOfOne Run(Call call, int levels)
    {
        var (value, reason, lower, upper) = (new double[1], new Reason[1], new double[levels], new double[levels]);
        call(new EstimateSpans(value, lower, upper, reason));
        return new BatchOfOne(value[0], reason[0], [.. lower.Zip(upper)]);
    }
}
