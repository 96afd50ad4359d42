namespace PopulationHealth.Tests;

/// <summary>Room for the results of a batch.</summary>
internal sealed class AreaBatch(int areas, int levels)
{
    public double[] Values { get; } = new double[areas];

    public double[] Lower { get; } = new double[areas * levels];

    public double[] Upper { get; } = new double[areas * levels];

    public double[] Errors { get; } = new double[areas];

    public Reason[] Reasons { get; } = new Reason[areas];

    public EstimateSpans Results => new(Values, Lower, Upper, Reasons);

    /// <summary>Fails unless an area's value and limits are those of a golden row.</summary>
    public void Meet(GoldenRow row, int area, string[] levelNames)
    {
        row.AssertMet("exp_value", Values[area]);
        if (row["exp_value"] == "NA")
            Assert.NotEqual(Reason.None, Reasons[area]);
        for (var level = 0; level < levelNames.Length; level++)
        {
            row.AssertMet("exp_lower" + levelNames[level], Lower[(level * areas) + area]);
            row.AssertMet("exp_upper" + levelNames[level], Upper[(level * areas) + area]);
        }
    }
}
