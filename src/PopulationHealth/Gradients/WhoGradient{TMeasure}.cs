namespace PopulationHealth;

/// <summary>A gradient in the WHO's form. Made by <see cref="WhoGradient.Fit{TMeasure}"/>.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
public sealed record WhoGradient<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private const string Method = "robust normal (HC1)";
    private const int Least = 3;

    internal WhoGradient(ValueList<GradientGroup<TMeasure>> groups, WhoForm form, bool countGroupsAlike, double[] levels)
    {
        (Groups, Form, CountsGroupsAlike) = (groups, form, countGroupsAlike);
        var (reason, line, unit) = Fit();
        if (reason != Reason.None)
        {
            (SlopeIndex, RelativeIndex) = (reason.ToMissing(), reason.ToMissing());
            return;
        }
        var first = groups[0].Value.Estimate.Value;
        var sources = ValueList.From(groups.SelectMany(group => group.Value.Sources).Distinct());
        var (slope, error, ratio, ratioError) = (unit * line.Difference, unit * line.DifferenceError, line.Ratio, line.LogRatioError);
        SlopeIndex = new Estimate<Difference<TMeasure>>(new Difference<TMeasure>(slope, first))
        {
            StandardError = double.IsFinite(error) ? error : null,
            Intervals = Intervals(z => (slope - (z * error), slope + (z * error))),
            Sources = sources,
        };
        RelativeIndex = line.StartValue > 0 && line.EndValue > 0 && double.IsFinite(ratio)
            ? new Estimate<RelativeIndex>(new RelativeIndex(ratio))
            {
                StandardError = double.IsFinite(ratio * ratioError) ? ratio * ratioError : null,
                Intervals = Intervals(z => (ratio * Math.Exp(-z * ratioError), ratio * Math.Exp(z * ratioError))),
                Sources = sources,
            }
            : Reason.UnstableRatio.ToMissing("an end of the line is not above zero; use the logistic form");

        ValueList<ConfidenceInterval> Intervals(Func<double, (double Lower, double Upper)> limits) => ValueList.From(levels
            .Select(level => (Level: level, Limits: limits(Distribution.TwoSidedNormal(level))))
            .Where(at => double.IsFinite(at.Limits.Lower) && double.IsFinite(at.Limits.Upper))
            .Select(at => new ConfidenceInterval(at.Limits.Lower, at.Limits.Upper, at.Level, Method)));
    }

    /// <summary>The groups, the most disadvantaged first.</summary>
    public ValueList<GradientGroup<TMeasure>> Groups { get; }

    /// <summary>Straight or logistic.</summary>
    public WhoForm Form { get; }

    /// <summary>Whether each group counts as one, whatever its population.</summary>
    public bool CountsGroupsAlike { get; }

    /// <summary>The least disadvantaged end of the line minus the most, with its standard error on the same scale.</summary>
    public Result<Difference<TMeasure>> SlopeIndex { get; }

    /// <summary>The ratio of the same ends; its limits are those of the logarithm.</summary>
    public Result<RelativeIndex> RelativeIndex { get; }

    private (Reason Reason, RobustLine Line, double Unit) Fit()
    {
        if (Groups.Count < Least)
            return (Reason.GroupCount, default, 1);
        if (Groups.Any(group => !group.Value.HasValue))
            return (Reason.MissingInput, default, 1);
        var weights = Groups.Select(group => CountsGroupsAlike ? 1 : group.Population).ToArray();
        // A logistic curve is fitted to shares; a rate is one of what it is per.
        var unit = Form == WhoForm.Logistic && Groups[0].Value.Estimate.Value is Rate rate ? rate.Per : 1;
        var values = Groups.Select(group => group.Value.Estimate.Value.Value / unit).ToArray();
        if (Form == WhoForm.Logistic && values.Any(value => value > 1))
            return (Reason.OutsideScale, default, unit);
        if (RobustLine.Fit(Form, RobustLine.Ranks(weights), values, weights, Groups.Count / (Groups.Count - 2.0)) is not { } line)
            return (Reason.NotConverged, default, unit);
        // Numbers too large to be multiplied.
        return (double.IsFinite(unit * line.Difference) ? Reason.None : Reason.ValueOutOfRange, line, unit);
    }
}
