namespace PopulationHealth;

/// <summary>What the places in a funnel plot are called.</summary>
public static class FunnelSignificanceWords
{
    extension(FunnelSignificance significance)
    {
        /// <summary>The label that OHID's tools write, with the probability in that tail: "Low (0.025)", "High (0.001)", "Not significant".</summary>
        public string Label => significance switch
        {
            FunnelSignificance.NotSignificant => "Not significant",
            FunnelSignificance.Low => "Low (0.025)",
            FunnelSignificance.VeryLow => "Low (0.001)",
            FunnelSignificance.High => "High (0.025)",
            FunnelSignificance.VeryHigh => "High (0.001)",
            FunnelSignificance.NotApplicable => "Not applicable for events less than 10 for dsrs",
            _ => throw new ArgumentOutOfRangeException(nameof(significance), significance, "This is no place in a funnel that is known."),
        };
    }
}
