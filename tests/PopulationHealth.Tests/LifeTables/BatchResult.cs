namespace PopulationHealth.Tests;

/// <summary>What a batch wrote, and a comparison that takes NaN for equal to NaN.</summary>
internal sealed record BatchResult(double[] Values, double[] Lower, double[] Upper, Reason[] Reasons)
{
    internal delegate void Call(EstimateSpans results);

    public static BatchResult Run(int places, int levels, Call call)
    {
        var result = new BatchResult(new double[places], new double[places * levels], new double[places * levels], new Reason[places]);
        call(new EstimateSpans(result.Values, result.Lower, result.Upper, result.Reasons));
        return result;
    }

    /// <summary>The value, reason and limits at a place, as text with all digits.</summary>
    public string At(int place) => string.Join(
        " ",
        [$"{Values[place]:R} {Reasons[place]}", .. Enumerable.Range(0, Lower.Length / Values.Length).Select(level => $"{Lower[(level * Values.Length) + place]:R} to {Upper[(level * Values.Length) + place]:R}")]);
}
