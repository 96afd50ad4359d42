namespace PopulationHealth;

/// <summary>A group of people on the ladder from the most to the least disadvantaged.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <param name="Name">Its name, such as "most deprived tenth".</param>
/// <param name="Population">How many people it has, above 0: its stretch of the ranking. Not a number where that is not known; then there is no gradient.</param>
/// <param name="Value">Its value, or why there is none; then there is no gradient either, as a gap is not filled.</param>
public sealed record GradientGroup<TMeasure>(string Name, double Population, Result<TMeasure> Value)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>Its name.</summary>
    public string Name { get; } = Require.Text(Name);

    /// <summary>How many people it has.</summary>
    public double Population { get; } = double.IsNaN(Population) ? Population : Require.Positive(Population);

    /// <summary>Its value, or why there is none.</summary>
    public Result<TMeasure> Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));

    /// <summary>
    /// The standard error on the scale of the fit: of the logarithm for a rate, of the log odds for a proportion, of the value for all else. Null to
    /// take it from the value's interval (or, as it is, from its standard error).
    /// </summary>
    public double? ScaleError
    {
        get;
        init => field = value is { } error ? Require.AtLeast(0, error, nameof(ScaleError)) : null;
    }

    /// <summary>The name and the value: "most deprived tenth: 30.0%".</summary>
    public override string ToString() => $"{Name}: {Value}";

    /// <summary>The standard error on a scale; not a number where there is nothing to take it from, or where a limit has no place on the scale.</summary>
    internal double ErrorOn(GradientScale scale) => this switch
    {
        { ScaleError: { } error } => error,
        { Value.HasValue: false } => double.NaN,
        { Value.Estimate.StandardError: { } error } when scale == GradientScale.AsIs => error,
        { Value.Estimate.Interval: { } interval } => scale.ErrorFromLimits(interval.Lower, interval.Upper, interval.Level),
        _ => double.NaN,
    };

    /// <summary>Whether nothing is known of its sampling error.</summary>
    internal bool HasNoError => ScaleError is null && Value.HasValue && Value.Estimate is { StandardError: null, Intervals.Count: 0 };
}
