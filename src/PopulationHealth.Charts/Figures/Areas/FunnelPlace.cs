namespace PopulationHealth;

/// <summary>Where an area stands in a funnel plot.</summary>
internal sealed record FunnelPlace
{
    public FunnelPlace(Funnel funnel, FunnelPoint point)
    {
        (Label, Significance) = (point.Label, funnel.SignificanceOf(point.Events, point.Denominator));
        var isRate = funnel.Kind is FunnelKind.CrudeRate or FunnelKind.StandardisedRate;
        Size = point.Denominator / (isRate ? funnel.Years : 1);
        Value = funnel.Scale * ((point.Events / point.Denominator) - (funnel.Kind == FunnelKind.RelativeExcess ? 1 : 0));
        IsKnown = point.Events >= 0 && point.Denominator > 0 && double.IsFinite(Size) && double.IsFinite(Value);

        // How many standard deviations from the average, roughly: for the order in which outliers are named.
        Distance = Math.Abs(Value - funnel.Baseline) * Math.Sqrt(Size);
    }

    public string Label { get; }

    public FunnelSignificance Significance { get; }

    public double Size { get; }

    public double Value { get; }

    public bool IsKnown { get; }

    public double Distance { get; }

    public bool IsOutlier => Significance is FunnelSignificance.VeryHigh or FunnelSignificance.VeryLow;

    public PlotPoint At => new(Size, Value);

    /// <summary>The look of each place: shape and colour.</summary>
    public static (Tone Tone, MarkShape Shape, double Size, string Words) Look(FunnelSignificance significance) => significance switch
    {
        FunnelSignificance.High => (Tone.First, MarkShape.Triangle, 10, "above the 95% limit"),
        FunnelSignificance.VeryHigh => (Tone.Third, MarkShape.Triangle, 13, "above the 99.8% limit"),
        FunnelSignificance.Low => (Tone.First, MarkShape.TriangleDown, 10, "below the 95% limit"),
        FunnelSignificance.VeryLow => (Tone.Third, MarkShape.TriangleDown, 13, "below the 99.8% limit"),
        FunnelSignificance.NotApplicable => (Tone.Comparator, MarkShape.Square, 7, "not judged"),
        _ => (Tone.Comparator, MarkShape.Circle, 8, "within the limits"),
    };
}
