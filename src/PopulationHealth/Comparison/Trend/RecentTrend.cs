namespace PopulationHealth;

/// <summary>
/// The recent trend of a series, as Fingertips marks it: increasing, decreasing, no significant change, or why it cannot be calculated. It speaks of the five points
/// that it used, not of what comes next.
/// </summary>
/// <remarks>
/// Public Health England, Fingertips, recent trends; the rules are those of the published code of Fingertips and FingertipsNext (MIT licence). See docs/methods/trends.md.
/// </remarks>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record RecentTrend : IStated
{
    /// <summary>How many points the trend is found from.</summary>
    public const int Points = 5;

    /// <summary>The chi-squared value, on one degree of freedom, that a trend must pass: 99.8%.</summary>
    public const double CriticalValue = 9.54953570608324;

    internal RecentTrend(TrendMethod method, Reason reason) => (Method, Reason) = (method, reason);

    internal RecentTrend(TrendMethod method, TrendNumbers numbers, Period from, Period to) =>
        (Method, Marker, Slope, ChiSquared, From, To) = (method, numbers.Marker, numbers.Slope, numbers.ChiSquared, from, to);

    /// <summary>Which way the values move.</summary>
    public TrendMarker Marker { get; }

    /// <summary>Why there is no trend; <see cref="Reason.None"/> where there is.</summary>
    public Reason Reason { get; }

    /// <summary>The method.</summary>
    public TrendMethod Method { get; }

    /// <summary>
    /// By how much the fitted line rises from a point to the next, on the scale of the values; for <see cref="TrendMethod.FingertipsProportions"/> on that of the log
    /// odds. Not a number where there is none.
    /// </summary>
    public double Slope { get; } = double.NaN;

    /// <summary>The chi-squared value of the trend on one degree of freedom; not a number where there is none.</summary>
    public double ChiSquared { get; } = double.NaN;

    /// <summary>The first period that was used; null where there is no trend.</summary>
    public Period? From { get; }

    /// <summary>The last period that was used; null where there is no trend.</summary>
    public Period? To { get; }

    /// <summary>Which way the values should move.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The sources of the points.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>Why there is no trend; null where there is one.</summary>
    public Missing? Missing => Reason == Reason.None ? null : Missing.NotComputable.Because(Reason.InWords);

    /// <summary>Whether the values move the good way.</summary>
    public bool IsGettingBetter => Marker.IsGettingBetter(Polarity);

    /// <summary>Whether the values move the other way.</summary>
    public bool IsGettingWorse => Marker.IsGettingWorse(Polarity);

    /// <summary>The trend in words: "increasing and getting worse"; or "cannot be calculated: too few periods".</summary>
    public string InWords => Marker.InWords(Polarity) + (Reason == Reason.None ? "" : $": {Reason.InWords}");

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? InWords
        : throw new FormatException($"'{format}' is no format of a trend; it has none.");

    /// <summary>The trend in words.</summary>
    public override string ToString() => InWords;
}
