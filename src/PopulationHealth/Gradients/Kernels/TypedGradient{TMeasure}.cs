namespace PopulationHealth;

/// <summary>A kernel's numbers as typed results.</summary>
internal readonly struct TypedGradient<TMeasure>(SocialGradient<TMeasure> gradient, GradientKernel kernel)
    where TMeasure : struct, IMeasure<TMeasure>
{
    private const string ClosedForm = "normal";
    private const string Inversion = "characteristic function";

    private readonly GradientNumbers _numbers = kernel.Numbers;

    public Result<Difference<TMeasure>> Slope()
    {
        if (_numbers.Reason != Reason.None)
            return Withheld(_numbers.Reason);
        return Carry(new Estimate<Difference<TMeasure>>(new Difference<TMeasure>(_numbers.Slope, Unit)) { Decimals = Decimals, Intervals = Intervals(kernel.SlopeLimits, 1) });
    }

    public Result<RelativeIndex> Ratio()
    {
        if (!kernel.IsRatioShown || !double.IsFinite(_numbers.Ratio))
            return Withheld(_numbers.RatioReason == Reason.None ? Reason.UnstableRatio : _numbers.RatioReason);
        return Carry(new Estimate<RelativeIndex>(new RelativeIndex(_numbers.Ratio)) { Intervals = Intervals(kernel.RatioLimits, 1) });
    }

    public Result<SlopeOverMean> OverMean()
    {
        if (_numbers.Reason != Reason.None)
            return Withheld(_numbers.Reason);
        if (gradient.Model is { Transformed: true, Scale: not GradientScale.AsIs })
            return Missing.NotApplicable.Because("a transformed fit has no mean on the scale of the values");
        return _numbers.Middle > 0
            ? Carry(new Estimate<SlopeOverMean>(new SlopeOverMean(_numbers.Slope / _numbers.Middle)) { Intervals = Intervals(kernel.HalfRatioLimits, 2) })
            : Reason.UnstableRatio.ToMissing("the mean is not above zero");
    }

    /// <summary>The line's value at a rank.</summary>
    public double EndOfLine(double rank)
    {
        if (_numbers.Reason != Reason.None)
            return double.NaN;
        var slope = 0.0;
        for (var group = 0; group < gradient.Groups.Count; group++)
            slope += kernel.Slopes[group] * OnLine(gradient.Groups[group]);
        var height = _numbers.Middle + (Math.Sign(gradient.Model.Multiplier) * slope * (rank - 0.5));
        return Transformed ? gradient.Model.Scale.From(height) : height;
    }

    public IEnumerable<FittedGroup> Fit()
    {
        var (fit, below) = (new List<FittedGroup>(), 0.0);
        for (var group = 0; group < gradient.Groups.Count; group++)
        {
            var (given, share) = (gradient.Groups[group], kernel.Shares[group]);
            var (value, rank) = (given.Value.Estimate.Value.Value, below + (share / 2));
            below += share;
            fit.Add(new FittedGroup(
                given.Name, share, rank, value, gradient.Model.Scale.To(value), gradient.HasErrors ? given.ErrorOn(gradient.Model.Scale) : double.NaN, EndOfLine(rank),
                Math.Sign(gradient.Model.Multiplier) * kernel.Slopes[group]));
        }
        return fit;
    }

    private bool Transformed => gradient.Model.Transformed;

    private TMeasure Unit => gradient.Groups[0].Value.Estimate.Value;

    private int Decimals => gradient.Groups.Max(group => group.Value.Estimate.Decimals);

    private double OnLine(GradientGroup<TMeasure> group)
    {
        var value = group.Value.Estimate.Value.Value;
        return Transformed ? gradient.Model.Scale.To(value) : value;
    }

    private ValueList<ConfidenceInterval> Intervals(double[] limits, double scale)
    {
        var intervals = new List<ConfidenceInterval>();
        var levels = gradient.LevelsUsed;
        for (var level = 0; level < levels.Length && gradient.HasErrors; level++)
        {
            var (lower, upper) = (scale * limits[2 * level], scale * limits[(2 * level) + 1]);
            if (lower <= upper && double.IsFinite(upper - lower))
                intervals.Add(new ConfidenceInterval(lower, upper, levels[level], gradient.Model.NeedsInversion ? Inversion : ClosedForm));
        }
        return ValueList.From(intervals);
    }

    private Estimate<T> Carry<T>(Estimate<T> estimate)
        where T : struct, IMeasure<T>
    {
        var given = gradient.Groups.Select(group => group.Value.Estimate).ToList();
        return estimate with
        {
            Precision = given.All(value => value.Precision == Precision.Exact) ? Precision.Exact : Precision.Around,
            Population = given.All(value => value.Population is not null) ? given.Sum(value => value.Population) : null,
            Sources = ValueList.From(given.SelectMany(value => value.Sources).Distinct()),
            Notes = ValueList.From(given.SelectMany(value => value.Notes).Distinct()),
        };
    }

    private Missing Withheld(Reason reason)
    {
        var missing = gradient.Groups.Where(group => !group.Value.HasValue).Select(group => group.Name).ToList();
        return reason switch
        {
            Reason.GroupCount => reason.ToMissing($"{gradient.Groups.Count} groups; {GroupRule.Least} are needed, with fewer give the difference between the first and the last"),
            Reason.MissingInput when missing.Count > 0 => reason.ToMissing($"no value for {string.Join(", ", missing)}; a gap is not filled"),
            Reason.MissingInput when gradient.Groups.Any(group => double.IsNaN(group.Population)) => reason.ToMissing("the population of a group is not known"),
            Reason.MissingInput => reason.ToMissing("a group has no sampling error, or a limit of zero that has no logarithm"),
            Reason.UnstableRatio when gradient.Model.NeedsInversion => reason.ToMissing($"{reason.InWords}; fit the {(gradient.Model.Scale == GradientScale.Log ? "logarithms" : "log odds")} instead"),
            _ => reason.ToMissing(),
        };
    }
}
