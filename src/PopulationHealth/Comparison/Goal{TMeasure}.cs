namespace PopulationHealth;

/// <summary>
/// A goal for an indicator: one bound, or a lower and an upper one between which it is partly met. As in Fingertips: a value equal to a single bound meets it; of two bounds, where higher is better a
/// value from the upper bound on meets the goal, where lower is better a value below the lower one does, and one from the upper bound on does not.
/// </summary>
/// <typeparam name="TMeasure">What it is measured in: a goal for a proportion cannot be held against a rate.</typeparam>
public sealed record Goal<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>A goal of one bound.</summary>
    /// <param name="bound">The bound.</param>
    public Goal(TMeasure bound) => Lower = bound;

    /// <summary>A goal of two bounds, of one unit.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound, the lower one or more.</param>
    /// <exception cref="ArgumentException">The bounds are in another order, or their units differ.</exception>
    public Goal(TMeasure lower, TMeasure upper)
    {
        RequireUnit(lower, upper, nameof(upper));
        Require.AtLeast(lower.Value, upper.Value, nameof(upper));
        (Lower, Upper) = (lower, upper);
    }

    /// <summary>The lower bound, or the only one.</summary>
    public TMeasure Lower { get; }

    /// <summary>The upper bound; null where there is only one.</summary>
    public TMeasure? Upper { get; }

    /// <summary>Whether a value meets the goal. No interval is looked at.</summary>
    /// <param name="value">The value, of the goal's unit.</param>
    /// <param name="polarity">Which way it should move; without a good direction there is no goal.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public BenchmarkComparison Judge(TMeasure value, Polarity polarity)
    {
        RequireUnit(Lower, value, nameof(value));
        return polarity == Polarity.Neutral
            ? BenchmarkComparison.Refused(Reason.NoPolarity, ComparisonRule.Goal)
            : new BenchmarkComparison(Place(value.Value, Lower.Value, Upper?.Value, polarity == Polarity.HigherIsBetter), Reason.None, ComparisonRule.Goal);
    }

    private static Verdict Place(double value, double lower, double? upper, bool isHighGood) => (upper, isHighGood) switch
    {
        (null, true) => value >= lower ? Verdict.Met : Verdict.NotMet,
        (null, false) => value <= lower ? Verdict.Met : Verdict.NotMet,
        ({ } most, true) => value >= most ? Verdict.Met : value < lower ? Verdict.NotMet : Verdict.PartlyMet,
        ({ } most, false) => value < lower ? Verdict.Met : value >= most ? Verdict.NotMet : Verdict.PartlyMet,
    };

    private static void RequireUnit(TMeasure one, TMeasure other, string name)
    {
        if (one.Unit != other.Unit)
            throw new ArgumentException($"The units differ: '{one.Unit}' and '{other.Unit}'. Give the goal in the unit of the value.", name);
    }
}
