namespace PopulationHealth;

/// <summary>What was observed in a period, or in all of them together, against what was expected.</summary>
/// <param name="Period">When.</param>
/// <param name="Observed">The events that were observed; not a number where they are missing.</param>
/// <param name="Expected">The events expected, with the prediction interval: within it the observed number would lie by chance.</param>
/// <param name="Excess">Observed minus expected; below zero where fewer were observed.</param>
/// <param name="Ratio">Observed over expected.</param>
public sealed record ExcessCount(Period Period, double Observed, Result<Count> Expected, Result<Difference<Count>> Excess, Result<Ratio> Ratio)
{
    /// <summary>The ratio here against the ratio elsewhere, such as that of the country.</summary>
    /// <param name="other">The excess elsewhere, in the same period. If it holds this area too, the interval is a little too wide or too narrow; take the rest of the country for an exact one.</param>
    /// <param name="levels">The confidence levels, among those that both were computed at; none for 95%.</param>
    /// <exception cref="ArgumentException">The periods differ, or an interval at a level is not there.</exception>
    public ExcessComparison ComparedWith(ExcessCount other, params ReadOnlySpan<double> levels)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Period != Period)
            throw new ArgumentException($"The one excess is of {Period.InWords}, the other of {other.Period.InWords}; compare the same time.", nameof(other));
        if ((Ratio.Missing ?? other.Ratio.Missing) is { } missing)
            return new ExcessComparison(missing, missing);
        var (here, there) = (Ratio.Estimate, other.Ratio.Estimate);
        Result<Ratio> ratio = here.Value.Value > 0 && there.Value.Value > 0 ? here.RatioTo(there, Levels.OrUsual(levels)) : Reason.TooFewEvents.ToMissing("no events were observed");
        return new ExcessComparison(
            ratio,
            here.Interval is null || there.Interval is null ? Reason.TooFewEvents.ToMissing("so few events are expected that none at all is within chance") : here.Minus(there, Levels.OrUsual(levels)));
    }
}
