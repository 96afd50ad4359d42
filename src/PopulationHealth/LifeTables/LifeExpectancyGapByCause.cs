namespace PopulationHealth;

/// <summary>
/// What each cause of death contributes at each age to the gap between two life expectancies. A cause gets the part of the age's contribution that its death rate's difference has in the difference of all
/// causes; nothing where the two rates are the same. Where that difference is small and causes oppose each other, single contributions are large and mean little; their sum stays right.
/// </summary>
public sealed record LifeExpectancyGapByCause
{
    private LifeExpectancyGapByCause(ValueList<GapByCause> rows, Reason reason, Missing? missing) => (Rows, Reason, Missing) = (rows, reason, missing);

    /// <summary>The contributions, cause by cause, youngest band first; empty where there are none.</summary>
    public ValueList<GapByCause> Rows { get; }

    /// <summary>Why there is no decomposition; <see cref="Reason.None"/> where there is one.</summary>
    public Reason Reason { get; }

    /// <summary>Why there is no decomposition, with what is known of it; null where there is one.</summary>
    public Missing? Missing { get; }

    internal static LifeExpectancyGapByCause Of(LifeExpectancyGap gap, IEnumerable<CauseDeaths> first, IEnumerable<CauseDeaths> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (gap.Missing is { } missing)
            return new LifeExpectancyGapByCause([], gap.Reason, missing);
        var (one, two) = (CauseTable.Of(gap.First, first), CauseTable.Of(gap.Second, second));
        if (one.Problem.Length > 0 || two.Problem.Length > 0)
            return Refused(one.Problem.Length > 0 ? $"first: {one.Problem}" : $"second: {two.Problem}");
        if (!one.Causes.Order().SequenceEqual(two.Causes.Order()))
            return Refused($"first has {string.Join(", ", one.Causes)}; second has {string.Join(", ", two.Causes)}");
        return new LifeExpectancyGapByCause(ValueList.From(one.Causes.SelectMany(cause => gap.Rows.Select((row, band) => Row(row, band, cause)))), Reason.None, null);

        GapByCause Row(GapByAge row, int band, string cause)
        {
            var difference = two.Rate(band) - one.Rate(band);
            var share = difference == 0 ? 0 : (two.Rate(band, cause) - one.Rate(band, cause)) / difference;
            return new GapByCause(row.Age, cause, row.Total * share, row.Symmetric * share);
        }
    }

    private static LifeExpectancyGapByCause Refused(string problem) => new([], Reason.Causes, Reason.Causes.ToMissing($"{Reason.Causes.InWords}: {problem}"));
}
