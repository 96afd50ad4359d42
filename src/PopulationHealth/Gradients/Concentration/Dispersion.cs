namespace PopulationHealth;

/// <summary>How unequally something is spread over units, whatever their rank. Weights say how many people a unit stands for.</summary>
/// <remarks>Theil 1967; Shorrocks 1980 (Econometrica 48:613-625); Atkinson 1970 (J Econ Theory 2:244-263). Not multiplied by 1,000, unlike <see cref="InequalityMeasure.Theil"/>.</remarks>
public static class Dispersion
{
    /// <summary>Gini's coefficient, from 0 (all alike) to 1.</summary>
    /// <param name="values">Each unit's value.</param>
    /// <param name="weights">How many people each unit stands for, 0 or more; empty for all alike.</param>
    public static Result<Coefficient> Gini(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default) => RankedUnits.Of(values, values, weights).Gini();

    /// <summary>Theil's index, the mean of r ln r with r the value over the mean; 0 ln 0 is 0.</summary>
    /// <param name="values">Each unit's value, 0 or more.</param>
    /// <param name="weights">How many people each unit stands for, 0 or more; empty for all alike.</param>
    public static Result<Coefficient> Theil(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default) => new WeightedValues(values, weights).Theil();

    /// <summary>The mean log deviation, the mean of -ln r; a value of 0 has none.</summary>
    /// <param name="values">Each unit's value, above 0.</param>
    /// <param name="weights">How many people each unit stands for, 0 or more; empty for all alike.</param>
    public static Result<Coefficient> MeanLogDeviation(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default) => new WeightedValues(values, weights).MeanLogDeviation();

    /// <summary>Atkinson's index: the share of the total that could be given up if the rest were shared equally, for the same welfare.</summary>
    /// <param name="values">Each unit's value, 0 or more; above 0 where the aversion is 1 or more.</param>
    /// <param name="aversion">The aversion to inequality, above 0: the higher, the more the lowest values count.</param>
    /// <param name="weights">How many people each unit stands for, 0 or more; empty for all alike.</param>
    public static Result<Coefficient> Atkinson(ReadOnlySpan<double> values, double aversion, ReadOnlySpan<double> weights = default) =>
        new WeightedValues(values, weights).Atkinson(Require.Positive(aversion));

    /// <summary>Theil's index within and between groups of units.</summary>
    /// <param name="values">Each unit's value, 0 or more.</param>
    /// <param name="weights">How many people each unit stands for; empty for all alike.</param>
    /// <param name="groups">Which group each unit belongs to, in any numbers.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static DispersionParts TheilParts(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups) =>
        new GroupedValues(values, weights, groups).Parts(part => part.Theil(), byTotal: true);

    /// <summary>The mean log deviation within and between groups of units.</summary>
    /// <param name="values">Each unit's value, above 0.</param>
    /// <param name="weights">How many people each unit stands for; empty for all alike.</param>
    /// <param name="groups">Which group each unit belongs to, in any numbers.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static DispersionParts MeanLogDeviationParts(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups) =>
        new GroupedValues(values, weights, groups).Parts(part => part.MeanLogDeviation(), byTotal: false);
}
