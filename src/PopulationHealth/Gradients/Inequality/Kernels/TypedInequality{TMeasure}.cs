namespace PopulationHealth;

/// <summary>From typed groups to the kernels and back.</summary>
internal static class TypedInequality<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    public static Result<InequalityNumber<TMeasure>>[] Of(
        InequalityMeasure[] measures, IEnumerable<GradientGroup<TMeasure>> groups, InequalitySetting setting, ReadOnlySpan<double> levels)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(setting);
        var all = groups.ToList();
        if (all.Count < 2)
            throw new ArgumentException($"There are {all.Count} groups; inequality needs two at least.", nameof(groups));
        var of = Unit(all);
        var (values, errors, limits) = (new double[measures.Length], new double[measures.Length], measures.Length * levels.Length);
        var (lower, upper, reasons) = (new double[limits], new double[limits], new Reason[measures.Length]);
        Inequality.OfAll(measures, Spans(all), Complete(setting, of), levels, new EstimateSpans(values, lower, upper, reasons), errors);
        var sources = ValueList.From(all.SelectMany(group => group.Value.Sources).Distinct());
        var hasZero = all.Any(group => group.Value is { HasValue: true, Estimate.Value.Value: 0 });
        var results = new Result<InequalityNumber<TMeasure>>[measures.Length];
        for (var index = 0; index < measures.Length; index++)
        {
            if (reasons[index] != Reason.None || of is not { } unit)
            {
                results[index] = (reasons[index] == Reason.None ? Reason.MissingInput : reasons[index]).ToMissing();
                continue;
            }
            var intervals = Intervals(index, measures, levels, lower, upper, setting);
            results[index] = new Estimate<InequalityNumber<TMeasure>>(new InequalityNumber<TMeasure>(values[index], measures[index], unit))
            {
                Intervals = intervals,
                StandardError = double.IsNaN(errors[index]) ? null : errors[index],
                Sources = sources,
                Notes = MeasureNotes.Of(measures[index], setting, intervals.Count > 0, hasZero),
            };
        }
        return results;
    }

    private static SubgroupSpans Spans(List<GradientGroup<TMeasure>> groups) => new(
        groups.Count,
        groups.Select(group => group.Value.HasValue ? group.Value.Estimate.Value.Value : double.NaN).ToArray(),
        groups.Select(ErrorOf).ToArray(),
        groups.Select(group => group.Population).ToArray());

    // A group may know its error on the scale of a fit only (of the logarithm, of the log odds): to first order it is this times the scale's steepness.
    private static double ErrorOf(GradientGroup<TMeasure> group) => group.Value switch
    {
        { HasValue: false } => double.NaN,
        { Estimate: { StandardError: null, Intervals.Count: 0 } estimate } => group.ScaleError is { } error
            ? error * (estimate.Value switch { Rate => GradientScale.Log, Proportion => GradientScale.Logit, _ => GradientScale.AsIs }).Steepness(estimate.Value.Value)
            : double.NaN,
        _ => (group with { ScaleError = null }).ErrorOn(GradientScale.AsIs),
    };

    private static TMeasure? Unit(List<GradientGroup<TMeasure>> groups)
    {
        var values = groups.Where(group => group.Value.HasValue).Select(group => group.Value.Estimate.Value).ToList();
        foreach (var value in values)
            if (value.Unit != values[0].Unit)
                throw new ArgumentException($"The groups' values are in '{values[0].Unit}' and '{value.Unit}'; they must have one unit.", nameof(groups));
        return values.Count == 0 ? null : values[0];
    }

    // The scale is the type's affair, never guessed from the size of the numbers.
    private static InequalitySetting Complete(InequalitySetting setting, TMeasure? of) => of is null ? setting : setting with
    {
        Most = setting.Most ?? of switch { Proportion => 1, Rate rate => rate.Per, _ => null },
        Least = setting.Least ?? (of is Proportion or Rate or Count or Ratio or LifeExpectancy or Duration or Money ? 0 : double.NegativeInfinity),
        ZeroAs = setting.ZeroAs / of.Value.Scale,
    };

    private static ValueList<ConfidenceInterval> Intervals(
        int index, InequalityMeasure[] measures, ReadOnlySpan<double> levels, double[] lower, double[] upper, InequalitySetting setting)
    {
        var intervals = new List<ConfidenceInterval>();
        for (var level = 0; level < levels.Length; level++)
        {
            var place = (level * measures.Length) + index;
            if (double.IsFinite(lower[place]) && double.IsFinite(upper[place]))
                intervals.Add(new ConfidenceInterval(lower[place], upper[place], levels[level], Method(measures[index], setting)));
        }
        return ValueList.From(intervals);
    }

    private static string Method(InequalityMeasure measure, InequalitySetting setting) => measure switch
    {
        { HasFormula: false } => $"simulation, {Numbers.Grouped(setting.Simulation!.Draws, 0)} draws",
        InequalityMeasure.Ratio => "normal on the log scale",
        _ => "normal",
    };
}
