namespace PopulationHealth;

/// <summary>The change between two figures of one series, of whatever measure; the difference is typed in <see cref="ChangeOverTime{TMeasure}"/>.</summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract record ChangeOverTime : IStated
{
    private protected ChangeOverTime(Period from, Period to, double level) => (From, To, Level) = (from, to, level);

    /// <summary>When the earlier figure was.</summary>
    public Period From { get; }

    /// <summary>When the later figure was.</summary>
    public Period To { get; }

    /// <summary>The confidence level.</summary>
    public double Level { get; }

    /// <summary>Which way the value moved, as far as the interval of the difference tells: an interval that reaches 0 shows no significant change.</summary>
    public TrendMarker Marker { get; private protected init; }

    /// <summary>Why no significance can be told; <see cref="Reason.None"/> where it can. The bare difference may be known all the same.</summary>
    public Reason Reason { get; private protected init; }

    /// <summary>Which way the values should move.</summary>
    public Polarity Polarity { get; private protected init; }

    /// <summary>Whether the value moved the other way.</summary>
    public bool IsGettingWorse => Marker.IsGettingWorse(Polarity);

    /// <summary>Whether the value moved the good way.</summary>
    public bool IsGettingBetter => Marker.IsGettingBetter(Polarity);

    /// <summary>Whether the two periods share no day. Where they do, as rolling years do, they share data, and there is no interval.</summary>
    public bool IsIndependent => !From.Overlaps(To);

    /// <summary>Why there is no difference; null where there is.</summary>
    public abstract Missing? Missing { get; }

    /// <inheritdoc />
    public abstract ValueList<Source> Sources { get; }

    /// <summary>The difference in words, with its periods and whether it is significant.</summary>
    public abstract string InWords { get; }

    /// <summary>The change between two figures.</summary>
    /// <typeparam name="TMeasure">What is measured.</typeparam>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="later">The later figure, of the same indicator, area, group and breakdown.</param>
    /// <param name="level">The confidence level. An interval that a figure does not carry is made of its counts (see <see cref="IntervalFromCounts"/>).</param>
    /// <exception cref="ArgumentException">The figures are not of one series or not in the order of time, or the level lies outside its range.</exception>
    public static ChangeOverTime<TMeasure> Between<TMeasure>(Observation<TMeasure> earlier, Observation<TMeasure> later, double level = 0.95)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if ((SeriesKey.Of(earlier), earlier.Area) != (SeriesKey.Of(later), later.Area))
            throw new ArgumentException($"{earlier.Id} and {later.Id} are not of one indicator, area, group and breakdown; give two figures of one series.", nameof(later));
        if (earlier.Period.IsDated && later.Period.IsDated && earlier.Period.CompareTo(later.Period) >= 0)
            throw new ArgumentException($"The later figure is of {later.Period.InWords}; it must come after the earlier one, {earlier.Period.InWords}.", nameof(later));
        return new ChangeOverTime<TMeasure>(earlier, later, Levels.Check(level));
    }

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? InWords
        : throw new FormatException($"'{format}' is no format of a change; it has none.");

    /// <summary>The change in words.</summary>
    public sealed override string ToString() => InWords;
}
