namespace PopulationHealth.Cli;

/// <summary>The standard errors of rates and proportions that come without one and without limits, from their counts.</summary>
internal static class SlopeCounts
{
    /// <summary>Fills the errors of the bare quantiles: from the interval that <c>rate</c> or <c>proportion</c> gives. None is filled where the counts of one do not give its value.</summary>
    public static void Complete(double[] events, double[] populations, double[] values, bool[] isBare, GradientScale scale, double[] errors)
    {
        if (scale == GradientScale.AsIs || !isBare.Contains(true))
            return;
        double[] unused = new double[events.Length], lower = new double[events.Length], upper = new double[events.Length];
        var reasons = new Reason[events.Length];
        var isProportion = scale == GradientScale.Logit;
        if (isProportion)
            Proportion.OfAll(events, populations, [], new EstimateSpans(unused, lower, upper, reasons));
        else
            Rate.OfAll(events, populations, 1, [], new EstimateSpans(unused, lower, upper, reasons));
        // The logarithm's error is the same whatever a rate is per.
        var multiplier = isProportion ? 1 : CountedValue.MultiplierOf(values, events, populations);
        for (var place = 0; place < events.Length; place++)
            if (isBare[place] && (reasons[place] != Reason.None || !CountedValue.Agrees(values[place], events[place], populations[place], multiplier)))
                return;
        for (var place = 0; place < events.Length; place++)
            if (isBare[place])
                errors[place] = scale.ErrorFromLimits(lower[place], upper[place]);
    }
}
