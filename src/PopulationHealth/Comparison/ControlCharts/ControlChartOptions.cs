namespace PopulationHealth;

/// <summary>How a control chart is made, where the usual way is not wanted.</summary>
public sealed record ControlChartOptions
{
    /// <summary>Which way the indicator should move; null for what the indicator says, and where there is none, for no direction.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The value to reach, on the scale of the values; null for none.</summary>
    public double? Target
    {
        get;
        init => field = value is { } target ? Require.Finite(target, nameof(Target)) : null;
    }

    /// <summary>Where new limits begin, and why.</summary>
    public ValueList<Rebase> Rebases { get; init; }

    /// <summary>How many points at the start of each section the limits are computed from, 2 or more; null for all of them.</summary>
    public int? LimitPoints
    {
        get;
        init => field = value is { } points ? (int)Require.AtLeast(2, points, nameof(LimitPoints)) : null;
    }

    /// <summary>
    /// Whether moving ranges at or above their own upper limit are left out of the mean moving range (Nelson 1982, Journal of Quality Technology 14:172-173). The NHS's spreadsheet
    /// does not do so, and neither does this unless asked; the R package NHSRplotthedots does unless asked not to.
    /// </summary>
    public bool ScreensMovingRanges { get; init; }

    /// <summary>How many points on one side of the mean make a shift, 3 or more.</summary>
    public int ShiftLength { get; init => field = (int)Require.AtLeast(3, value, nameof(ShiftLength)); } = 7;

    /// <summary>How many points that rise, or fall, make a trend, 3 or more.</summary>
    public int TrendLength { get; init => field = (int)Require.AtLeast(3, value, nameof(TrendLength)); } = 7;
}
