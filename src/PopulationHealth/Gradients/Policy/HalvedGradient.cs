namespace PopulationHealth;

/// <summary>
/// What a gradient half as steep would mean in people: with the least disadvantaged end of the line where it is, N × slope / 4 fewer. Arithmetic on the fitted
/// line: neither a forecast nor the effect of an action, and not to be added up over indicators, as they count the same people.
/// </summary>
public static class HalvedGradient
{
    /// <summary>The note that goes with the number.</summary>
    public const string Note = "Arithmetic, not a forecast or an effect; not to be added up over indicators.";

    /// <summary>How many fewer people (or more, where a higher value is better) there would be with the outcome.</summary>
    /// <param name="population">How many people the gradient is over, above 0.</param>
    /// <param name="mostMinusLeast">The slope index of a proportion: the most disadvantaged end of the fitted line minus the least, from -1 to 1.</param>
    /// <param name="polarity">Which way the indicator should move.</param>
    /// <returns>The number of people; a reason where the disadvantaged end is not the worse one.</returns>
    public static Result<Count> Of(double population, double mostMinusLeast, Polarity polarity)
    {
        Require.Positive(population);
        Require.Between(-1, 1, mostMinusLeast);
        return polarity switch
        {
            Polarity.Neutral => Reason.NoPolarity.ToMissing(),
            Polarity.LowerIsBetter when mostMinusLeast < 0 => BetterEnd(),
            Polarity.HigherIsBetter when mostMinusLeast > 0 => BetterEnd(),
            _ => new Estimate<Count>(new Count(population * Math.Abs(mostMinusLeast) / 4)) { Precision = Precision.Around, Decimals = 0, Notes = [Note] },
        };
    }

    /// <summary>The same for a rate: events, not people, in the time that the rate is for.</summary>
    /// <param name="population">How many people the gradient is over, above 0.</param>
    /// <param name="mostMinusLeast">The slope index of the rate, per <paramref name="per"/>.</param>
    /// <param name="per">How many people the rate is for, above 0.</param>
    /// <param name="polarity">Which way the indicator should move.</param>
    public static Result<Count> OfRate(double population, double mostMinusLeast, double per, Polarity polarity)
    {
        Require.Positive(population);
        Require.Positive(per);
        // A rate may be above one event a person: the share is scaled and the population with it.
        var size = Math.Max(1, Math.Abs(Require.Finite(mostMinusLeast)) / per);
        var people = Of(population * size, mostMinusLeast / per / size, polarity);
        return people.HasValue ? people.Estimate with { Value = new Count(people.Estimate.Value.Value, "events") } : people;
    }

    private static Missing BetterEnd() => Missing.NotApplicable.Because("the most disadvantaged end of the line is not the worse one");
}
