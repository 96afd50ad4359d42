namespace PopulationHealth;

/// <summary>
/// A number that does not travel alone: the value with its measure, its intervals, the counts behind it, how exactly it is stated,
/// the notes on it and the sources it rests on. Estimates of different measures cannot be mixed: the compiler refuses.
/// </summary>
/// <typeparam name="TMeasure">What it measures.</typeparam>
/// <param name="Value">The value.</param>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Estimate<TMeasure>(TMeasure Value) : IEstimate
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly int? _decimals;

    /// <summary>The confidence intervals, on the scale of the value (a proportion's from 0 to 1); empty where none was computed.</summary>
    /// <exception cref="ArgumentException">A limit goes beyond what the measure can be, such as 12 for a proportion.</exception>
    public ValueList<ConfidenceInterval> Intervals
    {
        get;
        init => field = value.All(interval => Value.HasPlaceFor(interval.Lower) && Value.HasPlaceFor(interval.Upper)) ? value : throw new ArgumentException(
            $"The limits {string.Join(", ", value)} go beyond what {typeof(TMeasure).Name} can be. They stand on the scale of the value: those of a share from 0 to 1, not in percent.", nameof(value));
    }

    /// <summary>The first interval, as a rule the one at 95%; null where none was computed.</summary>
    public ConfidenceInterval? Interval => Intervals.Count == 0 ? null : Intervals[0];

    /// <summary>How many events were counted (the numerator), 0 or more; null where it is not known.</summary>
    public double? Events
    {
        get;
        init => field = value is { } events ? Require.AtLeast(0, events, nameof(Events)) : null;
    }

    /// <summary>How many people, households or the like were looked at (the denominator), 0 or more; null where it is not known.</summary>
    public double? Population
    {
        get;
        init => field = value is { } population ? Require.AtLeast(0, population, nameof(Population)) : null;
    }

    /// <summary>The standard error on the scale of the value, 0 or more; null where it is not known. The methods that compute one set it.</summary>
    public double? StandardError
    {
        get;
        init => field = value is { } error ? Require.AtLeast(0, error, nameof(StandardError)) : null;
    }

    /// <inheritdoc />
    public Precision Precision { get; init; }

    /// <summary>How many decimals to show: those of the source, or the measure's own where it says nothing. Below zero, tens, hundreds and so on are shown: -3 for thousands.</summary>
    public int Decimals
    {
        get => _decimals ?? Value.Decimals;
        init => _decimals = (int)Require.Between(-15, 15, value, nameof(Decimals));
    }

    /// <inheritdoc />
    public ValueList<string> Notes { get; init; }

    /// <inheritdoc />
    public ValueList<Source> Sources { get; init; }

    IMeasure IEstimate.Measure => Value;

    Missing? IStated.Missing => null;

    /// <inheritdoc />
    public string ToText(string? format) => EstimateText.Of(this, format);

    /// <summary>The value as it stands in a sentence, with the word for its precision: "over 345,000".</summary>
    public override string ToString() => ToText(null);
}
