using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>One published figure of a known measure.</summary>
/// <typeparam name="TMeasure">What it measures.</typeparam>
public sealed record Observation<TMeasure> : Observation
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly Indicator<TMeasure> _indicator;
    private readonly Estimate<TMeasure>? _estimate;
    private readonly Missing? _missing;

    /// <summary>A figure with a value.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="estimate">The value, in the indicator's unit. The observation's source is added to it where it has none.</param>
    /// <exception cref="ArgumentException">The estimate has another unit than the indicator, such as per 1,000 instead of per 100,000.</exception>
    public Observation(Indicator<TMeasure> indicator, Estimate<TMeasure> estimate)
    {
        _indicator = indicator ?? throw new ArgumentNullException(nameof(indicator));
        _estimate = estimate ?? throw new ArgumentNullException(nameof(estimate));
        if (estimate.Value.Unit != indicator.Example.Unit)
            throw new ArgumentException(
                $"'{indicator.Name}' is measured in '{indicator.Example.Unit}', this estimate in '{estimate.Value.Unit}'. Compute it in the indicator's unit.", nameof(estimate));
    }

    /// <summary>A figure that is missing.</summary>
    /// <param name="indicator">What would be measured.</param>
    /// <param name="missing">Why there is no value.</param>
    public Observation(Indicator<TMeasure> indicator, Missing missing)
    {
        _indicator = indicator ?? throw new ArgumentNullException(nameof(indicator));
        _missing = missing ?? throw new ArgumentNullException(nameof(missing));
    }

    /// <inheritdoc />
    public override Indicator<TMeasure> Indicator => _indicator;

    /// <inheritdoc />
    public override Missing? Missing => _missing;

    /// <inheritdoc />
    public override IEstimate? Value => _estimate is null ? null : Estimate;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value is missing; the message says why.</exception>
    public Estimate<TMeasure> Estimate => _estimate is not { } estimate
        ? throw new InvalidOperationException($"'{Id}' ({Indicator}, {Area}, {Period.InWords}) has no value: it is {_missing}. Look at Missing before you compute with it.")
        : estimate.Sources.Count == 0 ? estimate with { Sources = [Source] } : estimate;

    /// <summary>The value of an observation.</summary>
    /// <param name="observation">An observation that is not missing.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The property Estimate is the alternative.")]
    public static implicit operator Estimate<TMeasure>(Observation<TMeasure> observation) =>
        (observation ?? throw new ArgumentNullException(nameof(observation))).Estimate;

    /// <summary>The difference between two figures, keeping both sources.</summary>
    /// <param name="left">The figure to subtract from.</param>
    /// <param name="right">The figure to subtract.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Estimate.Minus is the alternative.")]
    public static Estimate<Difference<TMeasure>> operator -(Observation<TMeasure> left, Observation<TMeasure> right) =>
        (left ?? throw new ArgumentNullException(nameof(left))).Estimate.Minus(right);

    internal override TResult Accept<TResult>(IObservationVisitor<TResult> visitor) => visitor.Visit(this);
}
