namespace PopulationHealth;

/// <summary>
/// What a gradient half as steep would mean in people: with the least disadvantaged end of the line where it is, N × slope / 4 fewer. Arithmetic on the fitted
/// line: neither a forecast nor the effect of an action, and not to be added up over indicators, as they count the same people. For proportions only: a rate of events counts no people.
/// </summary>
public static class HalvedGradient
{
    /// <summary>The note that goes with the number.</summary>
    public const string Note = "Arithmetic, not a forecast or an effect; not to be added up over indicators.";

    /// <summary>How many fewer people (or more, where a higher value is better) there would be with the outcome.</summary>
    /// <param name="population">How many people the gradient is over, above 0.</param>
    /// <param name="mostMinusLeast">The slope index of a proportion: the most disadvantaged end of the fitted line minus the least (which is the end of the line, not the best value observed), from -1 to 1.</param>
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
            _ => Rounded(population * Math.Abs(mostMinusLeast) / 4),
        };
    }

    // Two digits are as much as such arithmetic carries.
    private static Estimate<Count> Rounded(double people) => new(new Count(people))
    {
        Precision = Precision.Around,
        Decimals = people < 100 ? 0 : 1 - (int)Math.Floor(Math.Log10(people)),
        Notes = [Note],
    };

    private static Missing BetterEnd() => Missing.NotApplicable.Because("the most disadvantaged end of the line is not the worse one");
}
