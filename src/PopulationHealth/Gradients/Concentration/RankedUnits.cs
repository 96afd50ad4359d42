namespace PopulationHealth;

/// <summary>
/// People, areas or groups ranked from the most to the least disadvantaged, with a value each: what concentration indices and curves, Gini's coefficient and the Lorenz
/// curve are made of.
/// </summary>
/// <remarks>
/// C = 2 sum(w y R) / (mean × W) - 1, R the fractional mid-rank; equal ranks share one. Kakwani, Wagstaff and van Doorslaer 1997, J Econometrics 77:87-103;
/// Wagstaff 2005; Erreygers 2009; O'Donnell, van Doorslaer, Wagstaff and Lindelow, Analyzing health equity using household survey data, World Bank 2008.
/// </remarks>
public sealed class RankedUnits
{
    private readonly RankedNumbers _numbers;

    private RankedUnits(RankedNumbers numbers) => _numbers = numbers;

    /// <summary>Ranked units.</summary>
    /// <param name="ranks">Where each stands, in any numbers: the lowest is the most disadvantaged, equal numbers are ties.</param>
    /// <param name="values">Each one's value.</param>
    /// <param name="weights">How many people each stands for, 0 or more; empty for all alike.</param>
    /// <param name="errors">Each value's standard error; not a number where unknown, empty where none is known.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static RankedUnits Of(ReadOnlySpan<double> ranks, ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default, ReadOnlySpan<double> errors = default)
    {
        Shapes.RequireSame(ranks.Length, values.Length);
        if (!weights.IsEmpty)
            Shapes.RequireSame(ranks.Length, weights.Length);
        if (!errors.IsEmpty)
            Shapes.RequireSame(ranks.Length, errors.Length);
        return new RankedUnits(new RankedNumbers(ranks, values, weights, errors));
    }

    /// <summary>How many there are.</summary>
    public int Count => _numbers.Values.Length;

    /// <summary>The mean of the values by weight; not a number where it cannot be computed.</summary>
    public double Mean => _numbers.Mean;

    internal RankedNumbers Numbers => _numbers;

    /// <summary>A concentration index: above 0 where the advantaged have more.</summary>
    /// <param name="options">Which form; null for the relative index.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The index; without an interval where the error has nothing to come from.</returns>
    public Result<Coefficient> Concentration(ConcentrationOptions? options = null, params ReadOnlySpan<double> levels)
    {
        options ??= new ConcentrationOptions();
        var reason = _numbers.Fault != Reason.None ? _numbers.Fault : options.Scale.Judge(Mean);
        if (reason != Reason.None)
            return reason.ToMissing();
        var (error, method) = ConcentrationErrors.Of(_numbers, options);
        return Index(_numbers.Generalised * options.Scale.Factor(Mean), error, method, levels);
    }

    /// <summary>
    /// The extended concentration index (Wagstaff 2002, J Health Econ 21:627-641): the higher the aversion to inequality, the more the most disadvantaged count.
    /// </summary>
    /// <param name="aversion">At least 1: at 1 nobody's rank counts and the index is 0, at 2 it is the relative concentration index.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    public Result<Coefficient> Extended(double aversion, params ReadOnlySpan<double> levels)
    {
        Require.AtLeast(1, aversion);
        if (_numbers.Fault != Reason.None || !(Mean > 0))
            return (_numbers.Fault != Reason.None ? _numbers.Fault : Reason.MeanNotPositive).ToMissing();
        var heights = new double[Count];
        for (var unit = 0; unit < Count; unit++)
            heights[unit] = 1 - (aversion * Math.Pow((1 - _numbers.Heights[unit]) / 2, aversion - 1));
        var index = 0.0;
        for (var unit = 0; unit < Count; unit++)
            index += _numbers.Shares[unit] * heights[unit] * _numbers.Values[unit] / Mean;
        return Index(index, RankedSum.Error(_numbers.Errors, _numbers.Shares, heights, 1 / Mean, -index / Mean), ConcentrationErrors.FromGroups, levels);
    }

    /// <summary>Gini's coefficient: the concentration index of the units ranked by their own values.</summary>
    public Result<Coefficient> Gini() => _numbers.Fault != Reason.None ? _numbers.Fault.ToMissing() : _numbers.ByValue().ConcentrationOf();

    /// <summary>The concentration curve: the share of the total that the most disadvantaged have, from (0, 0) to (1, 1); ties are one step. Empty where the mean is not above zero.</summary>
    public ValueList<CurvePoint> ConcentrationCurve() => _numbers.Curve();

    /// <summary>The Lorenz curve: the share of the total that those with the lowest values have, from (0, 0) to (1, 1). Empty where the mean is not above zero.</summary>
    public ValueList<CurvePoint> LorenzCurve() => _numbers.Fault == Reason.None ? _numbers.ByValue().Curve() : [];

    internal static Result<Coefficient> Index(double value, double error, string method, ReadOnlySpan<double> levels)
    {
        // Numbers too large to be multiplied.
        if (!double.IsFinite(value))
            return Reason.ValueOutOfRange.ToMissing();
        var intervals = new List<ConfidenceInterval>();
        foreach (var level in Levels.OrUsual(levels))
            if (double.IsFinite(error))
                intervals.Add(new ConfidenceInterval(value - (Distribution.TwoSidedNormal(level) * error), value + (Distribution.TwoSidedNormal(level) * error), level, method));
        return new Estimate<Coefficient>(new Coefficient(value)) { Intervals = ValueList.From(intervals), StandardError = double.IsFinite(error) ? error : null };
    }
}
