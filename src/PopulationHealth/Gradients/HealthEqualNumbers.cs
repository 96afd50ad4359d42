namespace PopulationHealth;

/// <summary>A measure as the R package healthequal gives it, quirks of scale included; not a number where it gives NA.</summary>
/// <param name="Estimate">The measure, on the indicator's scale.</param>
/// <param name="StandardError">The package's standard error, on whatever scale the package has it.</param>
/// <param name="Lower">The lower limit, on the scale of the estimate.</param>
/// <param name="Upper">The upper limit, on the scale of the estimate.</param>
/// <param name="Reason">Why there is nothing.</param>
public readonly record struct HealthEqualNumbers(double Estimate, double StandardError, double Lower, double Upper, Reason Reason)
{
    internal static HealthEqualNumbers Withheld(Reason reason) => new(double.NaN, double.NaN, double.NaN, double.NaN, reason);
}
