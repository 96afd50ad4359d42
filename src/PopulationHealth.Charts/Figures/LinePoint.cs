namespace PopulationHealth;

/// <summary>One period of a line.</summary>
public sealed record LinePoint
{
    private LinePoint(Period period, LabelledValue value)
    {
        if (period is not { Start: not null, End: not null })
            throw new ArgumentException($"The period '{period}' has no start or no end and so no place on an axis of time; leave it out, or give its dates.", nameof(period));
        (Period, Value) = (period, value);
    }

    /// <summary>A period with its estimate.</summary>
    /// <param name="period">When; it must have a start and an end.</param>
    /// <param name="estimate">The estimate.</param>
    public LinePoint(Period period, IEstimate estimate)
        : this(period, new LabelledValue(Label(period), estimate))
    {
    }

    /// <summary>A period without a value: the line has a gap there.</summary>
    /// <param name="period">When; it must have a start and an end.</param>
    /// <param name="missing">Why there is none.</param>
    public LinePoint(Period period, Missing missing)
        : this(period, new LabelledValue(Label(period), missing))
    {
    }

    /// <summary>What was observed, at its own period.</summary>
    /// <param name="observation">The observation.</param>
    public LinePoint(Observation observation)
        : this((observation ?? throw new ArgumentNullException(nameof(observation))).Period, new LabelledValue(Label(observation.Period), observation))
    {
    }

    /// <summary>When.</summary>
    public Period Period { get; }

    /// <summary>The value, labelled by the period.</summary>
    public LabelledValue Value { get; }

    /// <summary>Why the value is not comparable with those before it, such as "new definition"; empty where it is. The line breaks there.</summary>
    public string Break { get; init; } = "";

    /// <summary>How the value stands beside a benchmark: the point gets its shape and colour; null where it is not judged.</summary>
    public BenchmarkComparison? Comparison { get; init; }

    /// <summary>The middle of the period, in years: 2019.5 for 2018 to 2020.</summary>
    internal double Time => (InYears(Period.Start!.Value.DayNumber) + InYears(Period.End!.Value.DayNumber + 1)) / 2;

    private static string Label(Period period) => (period ?? throw new ArgumentNullException(nameof(period))).InWords;

    private static double InYears(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        return day.Year + ((day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366d : 365d));
    }
}
