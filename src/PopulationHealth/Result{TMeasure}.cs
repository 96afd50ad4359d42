using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>What a method gives: an estimate, or the reason why there is none. A withheld value is a result too, not an error.</summary>
/// <typeparam name="TMeasure">What it measures.</typeparam>
public sealed record Result<TMeasure> : IValued
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly Estimate<TMeasure>? _estimate;
    private readonly ValueList<ConfidenceInterval> _intervals;

    /// <summary>A number.</summary>
    /// <param name="estimate">The estimate.</param>
    public Result(Estimate<TMeasure> estimate) => _estimate = estimate ?? throw new ArgumentNullException(nameof(estimate));

    /// <summary>No number.</summary>
    /// <param name="missing">Why there is none.</param>
    /// <param name="intervals">The intervals, where a rule withholds the value and keeps them.</param>
    public Result(Missing missing, ValueList<ConfidenceInterval> intervals = default) =>
        (Missing, _intervals) = (missing ?? throw new ArgumentNullException(nameof(missing)), intervals);

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => _estimate is not null;

    /// <inheritdoc />
    public Missing? Missing { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public Estimate<TMeasure> Estimate => _estimate
        ?? throw new InvalidOperationException($"There is no value: it is {Missing}. Look at Missing before you compute with it.");

    IEstimate? IValued.Value => _estimate;

    /// <summary>The intervals of the number, or those that are kept where the number itself is withheld.</summary>
    public ValueList<ConfidenceInterval> Intervals => _estimate?.Intervals ?? _intervals;

    /// <inheritdoc />
    public ValueList<Source> Sources => _estimate?.Sources ?? [];

    /// <summary>An estimate is a result.</summary>
    /// <param name="estimate">The estimate.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the alternative.")]
    public static implicit operator Result<TMeasure>(Estimate<TMeasure> estimate) => new(estimate);

    /// <summary>A reason is a result.</summary>
    /// <param name="missing">Why there is no number.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the alternative.")]
    public static implicit operator Result<TMeasure>(Missing missing) => new(missing);

    /// <inheritdoc />
    public string ToText(string? format) => _estimate?.ToText(format) ?? $"{Missing}";

    /// <summary>The number as it stands in a sentence, or why there is none.</summary>
    public override string ToString() => ToText(null);
}
