namespace PopulationHealth;

/// <summary>
/// An XmR control chart: which points of a series are more than its usual variation, by the rules of NHS England's Making Data Count. A special cause says that something changed, not what.
/// </summary>
/// <remarks>
/// Shewhart; Wheeler DJ (2000), Understanding Variation; NHS England, Making Data Count, in the rules of the R package NHSRplotthedots. Limits are the mean ∓ 2.66 times the mean moving
/// range. Not for rare events (many zeros) or strongly seasonal series, whose neighbours are alike.
/// </remarks>
public sealed record ControlChart
{
    /// <summary>With fewer points than this the limits are a first impression.</summary>
    public const int EnoughPoints = 12;

    private ControlChart(ControlChartOptions options) => Options = options;

    /// <summary>How it was made.</summary>
    public ControlChartOptions Options { get; }

    /// <summary>The points in the order of time; empty where there are no limits.</summary>
    public ValueList<ControlChartPoint> Points { get; private init; }

    /// <summary>The stretches with the same limits: one more than there are rebases.</summary>
    public ValueList<ControlSection> Sections { get; private init; }

    /// <summary>Why there are no limits; <see cref="Reason.None"/> where there are.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why there are no limits, with what is known of it; null where there are.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>What a reader should know: few points, periods that share time, steps that could not be checked.</summary>
    public ValueList<string> Notes { get; private init; }

    /// <summary>Whether the process as it is meets the target.</summary>
    public Assurance Assurance => (Options.Target, Options.Polarity, Sections.Count) switch
    {
        (null, _, _) or (_, null or Polarity.Neutral, _) or (_, _, 0) => Assurance.NotJudged,
        var (target, _, _) when target >= Sections[^1].Limits.Lower && target <= Sections[^1].Limits.Upper => Assurance.HitOrMiss,
        var (target, polarity, _) => target > Sections[^1].Limits.Upper == (polarity == Polarity.LowerIsBetter) ? Assurance.ConsistentlyPasses : Assurance.ConsistentlyFails,
    };

    /// <summary>The chart of one indicator in one area.</summary>
    /// <param name="observations">The observations, in any order; one that is missing is a gap, and a chart with a gap has no limits.</param>
    /// <param name="options">Other ways to make it.</param>
    /// <exception cref="ArgumentException">They are of several indicators, areas or parts of a population, or a rebase is at no period of theirs.</exception>
    public static ControlChart Of<TMeasure>(IEnumerable<Observation<TMeasure>> observations, ControlChartOptions? options = null)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var all = observations.ToList();
        if (all.Select(item => (item.Indicator, item.Area, item.Group, item.Breakdown)).Distinct().Count() > 1)
            throw new ArgumentException("The observations are of several indicators, areas or groups of people; a control chart has one series. Select one first.", nameof(observations));
        options ??= new ControlChartOptions();
        if (all.Count > 0 && options.Polarity is null)
            options = options with { Polarity = all[0].Indicator.Polarity };
        return Of(all.Select(item => item.Period), all.Select(item => item.Missing is null ? item.Estimate.Value.Value : double.NaN), options);
    }

    /// <summary>The chart of a series.</summary>
    /// <param name="periods">When; in any order, but in that of time where a period's text is not a time.</param>
    /// <param name="values">The values, as many; not a number for missing.</param>
    /// <param name="options">Other ways to make it.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a rebase is at no period, or at the first.</exception>
    public static ControlChart Of(IEnumerable<Period> periods, IEnumerable<double> values, ControlChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(values);
        Period[] times = [.. periods];
        double[] numbers = [.. values];
        Shapes.RequireSame(times.Length, numbers.Length, nameof(values), nameof(periods));
        var order = PeriodSteps.Order(times);
        (times, numbers) = ([.. order.Select(place => times[place])], [.. order.Select(place => numbers[place])]);
        var chart = new ControlChart(options ?? new ControlChartOptions());
        var starts = Starts(times, chart.Options);
        if (Refusal(times, numbers, starts) is var (reason, detail))
            return chart with { Reason = reason, Missing = reason.ToMissing(detail) };
        chart = chart.Drawn(times, numbers, starts);
        return chart.Sections.All(section => double.IsFinite(section.Limits.Lower) && double.IsFinite(section.Limits.Upper))
            ? chart
            : new ControlChart(chart.Options) { Reason = Reason.ValueOutOfRange, Missing = Reason.ValueOutOfRange.ToMissing() };
    }

    private ControlChart Drawn(Period[] periods, double[] values, List<(int At, string Reason)> starts)
    {
        var (points, sections) = (new List<ControlChartPoint>(), new List<ControlSection>());
        foreach (var ((start, reason), end) in starts.Zip(starts.Skip(1).Select(next => next.At).Append(values.Length)))
        {
            var section = values.AsSpan(start..end);
            var limits = XmrLimits.Of(section[..Math.Min(Options.LimitPoints ?? section.Length, section.Length)], Options.ScreensMovingRanges);
            var (causes, signs) = (new SpecialCause[section.Length], new int[section.Length]);
            SpecialCauses.Find(section, limits, Options, causes, signs);
            sections.Add(new ControlSection(periods[start], section.Length, limits, reason));
            for (var at = 0; at < section.Length; at++)
                points.Add(new ControlChartPoint(periods[start + at], section[at], at == 0 ? double.NaN : Math.Abs(section[at] - section[at - 1]), limits, causes[at], Meaning(causes[at], signs[at])));
        }
        return this with { Points = ValueList.From(points), Sections = ValueList.From(sections), Notes = ValueList.From(Warnings(periods, sections)) };
    }

    private Variation Meaning(SpecialCause cause, int sign) => (cause, Options.Polarity) switch
    {
        (SpecialCause.None, _) => Variation.CommonCause,
        (_, null or Polarity.Neutral) => Variation.Neutral,
        var (_, polarity) => sign > 0 == (polarity == Polarity.HigherIsBetter) ? Variation.Improving : Variation.Concern,
    };

    private static List<(int At, string Reason)> Starts(Period[] periods, ControlChartOptions options)
    {
        var starts = new List<(int At, string Reason)> { (0, "") };
        foreach (var rebase in options.Rebases)
        {
            var at = Array.IndexOf(periods, rebase.At);
            if (at <= 0 || starts.Any(start => start.At == at))
                throw new ArgumentException(
                    $"A rebase is at {rebase.At.InWords}, which is {(at < 0 ? "no period of the series" : at == 0 ? "where the series begins" : "where another one is")}; give a later period of the series, once.",
                    nameof(options));
            starts.Add((at, rebase.Reason));
        }
        return [.. starts.OrderBy(start => start.At)];
    }

    private static (Reason Reason, string Detail)? Refusal(Period[] periods, double[] values, List<(int At, string Reason)> starts)
    {
        if (values.Length < 2 || starts.Zip(starts.Skip(1).Select(next => next.At).Append(values.Length)).Any(section => section.Second - section.First.At < 2))
            return (Reason.SingleValue, "");
        if (Array.FindIndex(values, double.IsNaN) is >= 0 and var gap)
            return (Reason.MissingInput, $"there is no value for {periods[gap].InWords}; a series with a gap has no moving range there");
        if (PeriodSteps.FirstBreak(periods) is { } period)
            return (Reason.UnequalPeriods, $"{Reason.UnequalPeriods.InWords}, at {period.InWords}");
        return values.Any(double.IsInfinity) ? (Reason.ValueOutOfRange, "") : null;
    }

    private static IEnumerable<string> Warnings(Period[] periods, List<ControlSection> sections)
    {
        foreach (var section in sections.Where(section => section.Limits.Points < EnoughPoints))
            yield return $"The limits from {section.From.InWords} on rest on {section.Limits.Points} points; with fewer than {EnoughPoints} they are a first impression.";
        if (!PeriodSteps.AreKnown(periods))
            yield return "The periods are words that cannot be read as times; their order and steps were not checked.";
        if (periods.Zip(periods.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second)))
            yield return "The periods share time, so that neighbours are alike; the limits are too narrow and runs too long.";
    }
}
