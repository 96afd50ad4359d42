namespace PopulationHealth;

/// <summary>
/// Where one indicator of one area stands and which way it moves: the latest figure, how it stands beside the comparator, its recent trend, and the change since an
/// earlier figure; each with the reason where there is none.
/// </summary>
/// <param name="Latest">The latest figure; of several in the latest period one that has an interval or counts.</param>
/// <param name="Benchmark">The comparator's value for the same period and group; null where there is none.</param>
/// <param name="Comparison">How the latest figure stands beside it.</param>
/// <param name="Trend">The recent trend.</param>
/// <param name="Change">
/// The change since the latest earlier figure of a period of the same length that shares no day with the latest one; where all share days, since the one before. Null
/// where there is none.
/// </param>
public sealed record DirectionOfTravelRow(Observation Latest, IEstimate? Benchmark, BenchmarkComparison Comparison, RecentTrend Trend, ChangeOverTime? Change) : ISourced
{
    /// <summary>How far it is from the comparator's value, such as "2.0 percentage points lower than", with or without a test; null where nothing to compare with.</summary>
    public Phrase? Gap { get; init; }

    /// <summary>Where its figures are from: the latest, the comparator's, and the earlier one of the change.</summary>
    public ValueList<Source> Sources => ValueList.From(Latest.Sources.Concat(Benchmark?.Sources ?? []).Concat(Change?.Sources ?? []).Distinct());

    /// <summary>What is measured.</summary>
    public Indicator Indicator => Latest.Indicator;

    /// <summary>Where.</summary>
    public Area Area => Latest.Area;

    /// <summary>Which way the value moves: the recent trend, or where there is none, the change between two figures.</summary>
    public TrendMarker Marker => Trend.Reason == Reason.None ? Trend.Marker : Change?.Marker ?? TrendMarker.CannotBeCalculated;

    /// <summary>Whether the latest figure is worse than the comparator's.</summary>
    public bool IsWorse => Comparison.Verdict.IsWorse;

    /// <summary>Whether the value moves the way that is not good, by its recent trend, or where there is none, by the change between two figures.</summary>
    public bool IsGettingWorse => Marker.IsGettingWorse(Indicator.Polarity);

    /// <summary>Whether verdict and direction are both known, and a direction is good: whether the row could have been found worse and getting worse.</summary>
    public bool IsTested => Indicator.Polarity != Polarity.Neutral && Comparison.Reason == Reason.None && Marker != TrendMarker.CannotBeCalculated;

    /// <summary>The direction in words: the trend; or the change, and why there is no trend; or why there is neither.</summary>
    public string Direction => Trend.Reason == Reason.None ? $"{Trend.InWords}, {Trend.From!.InWords} to {Trend.To!.InWords}"
        : Change is null ? $"no trend: {Trend.Reason.InWords}"
        : Change.Reason == Trend.Reason ? Change.InWords
        : $"{Change.InWords}; no trend: {Trend.Reason.InWords}";

    /// <summary>Such as "Fuel poverty, Coventry, 2021: 20.8%; not compared: no interval and no counts; ...".</summary>
    public override string ToString() => $"{Indicator}, {Area}, {Latest.Period.InWords}: {Latest}; {Comparison.InWords}; {Direction}";
}
