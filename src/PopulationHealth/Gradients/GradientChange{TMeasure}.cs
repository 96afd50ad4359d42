namespace PopulationHealth;

/// <summary>
/// What changed between two gradients, in absolute and in relative terms: the two may move in opposite directions. The size of the gap counts, whichever end
/// has the higher value: above zero (or a ratio above one) is wider. Where the two slopes have opposite signs, <see cref="Describe"/> and the notes say that the order
/// of the ends turned round, or that this is open. Made by <see cref="GradientChange.Between{TMeasure}"/>.
/// </summary>
/// <remarks>
/// Intervals: Newcombe's square-and-add from the intervals of the two gradients, which are independent as their periods do not overlap; for the
/// relative index on the log scale. Slopes of one sign are turned above zero together; of opposite signs each by itself, and an interval that holds zero (one, for the relative
/// index) becomes that of a size, from zero to its farther limit. The smallest change that could be seen: 2.8 √(se₁² + se₂²), found 80 times in 100 at the 5% level.
/// </remarks>
/// <typeparam name="TMeasure">What is measured.</typeparam>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record GradientChange<TMeasure> : IPresented
    where TMeasure : struct, IMeasure<TMeasure>
{
    private const double Power = 2.8;

    internal GradientChange(DatedGradient<TMeasure> earlier, DatedGradient<TMeasure> later, double level)
    {
        (Earlier, Later, Level) = (earlier, later, level);
        Absolute = earlier.ReasonNotBeside(later) is { } missing ? missing : AbsoluteOf();
        Relative = Absolute.Missing is { } reason ? reason : RelativeOf();
    }

    /// <summary>The earlier gradient.</summary>
    public DatedGradient<TMeasure> Earlier { get; }

    /// <summary>The later gradient.</summary>
    public DatedGradient<TMeasure> Later { get; }

    /// <summary>The confidence level.</summary>
    public double Level { get; }

    /// <summary>By how much the absolute gap, the size of the slope index, is wider than before; below zero where it is narrower.</summary>
    public Result<Difference<TMeasure>> Absolute { get; }

    /// <summary>How many times the earlier relative gap the later one is, both taken as the ratio of the higher end to the lower; 1.1 for a tenth wider.</summary>
    public Result<Ratio> Relative { get; }

    /// <summary>The smallest change of the absolute gap that would probably be seen with groups of this size.</summary>
    public Result<Difference<TMeasure>> SmallestVisible => Absolute.Missing is { } missing ? missing
        : new Estimate<Difference<TMeasure>>(Unit(Power * (Absolute.Estimate.StandardError ?? 0))) { Decimals = Absolute.Estimate.Decimals, Sources = Absolute.Sources };

    /// <summary>The finding in words, as <see cref="Describe"/> has it.</summary>
    public override string ToString() => Describe().ToString();

    IReadOnlyList<Statement> IPresented.Sentences => [Describe()];

    /// <summary>The finding in words, never "no change": an interval that holds none may hold a large one too.</summary>
    public Statement Describe()
    {
        if (Absolute.Missing is { } missing)
            return $"The two gradients cannot be compared: this is {missing.ToString()}.";
        Statement[] changes = [
            Words(
                "absolute", Absolute.Estimate.Intervals[0], Absolute.Sources,
                change => Unit(0).DifferenceToText(change, Absolute.Estimate.Decimals)),
            Relative.HasValue ? Words("relative", Logs(Relative.Estimate.Intervals[0]), Relative.Sources, Percent) : $"The relative gap cannot be compared: it is {Relative.Missing!.ToString()}."];
        return Statement.Join(HasTurned ? changes.Prepend(new TurnedOrder<TMeasure>(Earlier, Later, Level).Describe()) : changes);
    }

    private bool HasTurned => GapSizes.AreOpposite(Earlier.Gradient.SlopeIndex.Estimate.Value.Value, Later.Gradient.SlopeIndex.Estimate.Value.Value);

    private Statement Words(string kind, ConfidenceInterval change, ValueList<Source> sources, Func<double, string> size)
    {
        var (lower, upper) = (Say(change.Lower), Say(change.Upper));
        var gap = HasTurned ? $"{kind} gap, whichever end is the higher," : $"{kind} gap";
        if (change.Lower > 0)
            return $"From {Earlier.Period} to {Later.Period} the {gap} grew by between {lower} and {upper}.";
        if (change.Upper < 0)
            return $"From {Earlier.Period} to {Later.Period} the {gap} shrank by between {upper} and {lower}.";
        return $"From {Earlier.Period} to {Later.Period} there is no clear evidence of a change in the {gap.TrimEnd(',')}; the data are compatible with a gap between {lower} narrower and {upper} wider.";
        Phrase Say(double value) => new(size(value), sources);
    }

    private Result<Difference<TMeasure>> AbsoluteOf()
    {
        var (first, second) = (Earlier.Gradient.SlopeIndex.Estimate, Later.Gradient.SlopeIndex.Estimate);
        if (!Has(first.Intervals) || !Has(second.Intervals))
            return Missing.NotComparable.Because($"a gradient has no interval at {Numbers.Plain(Level)}");
        var (before, after) = GapSizes.Of(first, second, Level);
        var change = after.Minus(before, Level);
        var reach = 2 * Distribution.TwoSidedNormal(Level);
        return new Estimate<Difference<TMeasure>>(Unit(change.Value.Value))
        {
            Intervals = change.Intervals,
            StandardError = second.Minus(first, Level).Intervals[0].Width / reach,
            Decimals = change.Decimals,
            Precision = change.Precision,
            Sources = change.Sources,
            Notes = Notes(change.Notes),
        };
    }

    private Result<Ratio> RelativeOf()
    {
        if ((Earlier.Gradient.RelativeIndex.Missing ?? Later.Gradient.RelativeIndex.Missing) is { } missing)
            return missing;
        var (before, after) = (Logs(Earlier.Gradient.RelativeIndex.Estimate), Logs(Later.Gradient.RelativeIndex.Estimate));
        if (before is null || after is null)
            return Missing.NotComparable.Because($"a relative index has no interval at {Numbers.Plain(Level)} above zero");
        var (first, second) = GapSizes.Of(before, after, Level);
        var change = second.Minus(first, Level);
        var interval = change.Intervals[0];
        return new Estimate<Ratio>(new Ratio(Math.Exp(change.Value.Value)))
        {
            Intervals = [new ConfidenceInterval(Math.Exp(interval.Lower), Math.Exp(interval.Upper), Level, interval.Method + ", log scale")],
            Decimals = 2,
            Sources = ValueList.From(Earlier.Gradient.RelativeIndex.Sources.Concat(Later.Gradient.RelativeIndex.Sources).Distinct()),
            Notes = Notes([]),
        };
    }

    private ValueList<string> Notes(ValueList<string> notes) => HasTurned
        ? ValueList.From(notes.Append("the slopes of the two gradients have opposite signs; this is the change of the size"))
        : notes;

    private bool Has(ValueList<ConfidenceInterval> intervals) => intervals.Any(interval => interval.Level == Level);

    private Estimate<Mean>? Logs(Estimate<RelativeIndex> ratio) =>
        ratio.Value.Value > 0 && ratio.Intervals.FirstOrDefault(interval => interval.Level == Level) is { Lower: > 0 } interval
            ? new Estimate<Mean>(new Mean(Math.Log(ratio.Value.Value), "log ratio")) { Intervals = [Logs(interval)] }
            : null;

    private static ConfidenceInterval Logs(ConfidenceInterval interval) => new(Math.Log(interval.Lower), Math.Log(interval.Upper), interval.Level, interval.Method);

    private static string Percent(double logarithm) => new PercentChange(Math.Abs(Math.Exp(logarithm) - 1)).ToText(0);

    private Difference<TMeasure> Unit(double value) => new(value, Earlier.Gradient.SlopeIndex.Estimate.Value.Of);
}
