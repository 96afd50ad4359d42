namespace PopulationHealth;

/// <summary>A gradient with what must match before it is set beside another: its time, and the ranking that its groups come from. The two must also have as many groups, and be fitted with the same options.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <param name="Period">When it was measured; with its first and last day known.</param>
/// <param name="Ranking">The edition of the deprivation index and the geography that was ranked: "IMD 2019, LSOA 2011 within Coventry".</param>
/// <param name="Gradient">The gradient.</param>
public sealed record DatedGradient<TMeasure>(Period Period, string Ranking, SocialGradient<TMeasure> Gradient)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>When it was measured.</summary>
    public Period Period { get; } = Period ?? throw new ArgumentNullException(nameof(Period));

    /// <summary>The edition of the deprivation index and the geography that was ranked.</summary>
    public string Ranking { get; } = Require.Text(Ranking);

    /// <summary>The gradient.</summary>
    public SocialGradient<TMeasure> Gradient { get; } = Gradient ?? throw new ArgumentNullException(nameof(Gradient));

    /// <summary>Why it may not be set beside another; null where it may.</summary>
    internal Missing? ReasonNotBeside(DatedGradient<TMeasure> later) => (this, later) switch
    {
        ({ Period.End: not { } }, _) or (_, { Period.Start: not { } }) => Missing.NotComparable.Because("the days of a period are not known"),
        var (first, second) when first.Period.End >= second.Period.Start => Missing.NotComparable.Because(
            $"{first.Period.InWords} and {second.Period.InWords} overlap, or are not in their order, so that they are not independent"),
        var (first, second) when first.Ranking != second.Ranking => Missing.NotComparable.Because($"the groups come from different rankings: '{first.Ranking}' and '{second.Ranking}'"),
        var (first, second) => first.Gradient.SlopeIndex.Missing ?? second.Gradient.SlopeIndex.Missing ?? OtherFit(first.Gradient, second.Gradient),
    };

    private static Missing? OtherFit(SocialGradient<TMeasure> first, SocialGradient<TMeasure> second)
    {
        var (one, other) = (first.Model, second.Model);
        var difference = first.Groups.Count != second.Groups.Count ? $"the one has {first.Groups.Count} groups and the other {second.Groups.Count}; bring both to the same groups"
            : one.Multiplier != other.Multiplier ? "the one is the most disadvantaged end minus the least, the other the least minus the most; fit both with the same MostMinusLeast"
            : one.Transformed != other.Transformed ? "the one line is straight in the values, the other on a transformed scale; fit both with the same Transformed, or take OnItsScale of both"
            : one.Scale != other.Scale ? $"the groups' errors are on different scales, {one.Scale} and {other.Scale}; fit both with the same Scale"
            : one.MiddleVaries != other.MiddleVaries ? "the line's middle varies in the interval of the one only; fit both with the same MiddleVaries"
            : one.Profile != other.Profile ? $"they follow different rules, {one.Profile} and {other.Profile}; fit both with the same Profile"
            : null;
        return difference is null ? null : Missing.NotComparable.Because($"the two were fitted in different ways: {difference}");
    }
}
