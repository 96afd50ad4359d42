namespace PopulationHealth;

/// <summary>A point of a series: a value with its 95% limits and counts, in whatever unit. Not a number stands for what is missing.</summary>
/// <param name="Period">When.</param>
/// <param name="Value">The value, in the unit of the series.</param>
/// <param name="Lower">The lower 95% limit, in the unit of the series.</param>
/// <param name="Upper">The upper 95% limit, in the unit of the series.</param>
/// <param name="Count">The numerator, a count.</param>
/// <param name="Denominator">The denominator: a count of people, events or whatever the value is out of.</param>
public readonly record struct TrendPoint(
    Period Period, double Value, double Lower = double.NaN, double Upper = double.NaN, double Count = double.NaN, double Denominator = double.NaN)
{
    internal bool HasCounts => !double.IsNaN(Count) && !double.IsNaN(Denominator);

    internal bool HasLimits => !double.IsNaN(Lower) && !double.IsNaN(Upper);

    /// <summary>Why the numbers make no point; none where they do, or where there are none.</summary>
    internal Reason Judge() => this switch
    {
        _ when double.IsInfinity(Value) || double.IsInfinity(Lower) || double.IsInfinity(Upper) => Reason.ValueOutOfRange,
        _ when Lower > Upper => Reason.LimitsOutOfOrder,
        _ when Count < 0 || double.IsInfinity(Count) => Reason.CountOutOfRange,
        _ when Denominator <= 0 || double.IsInfinity(Denominator) => Reason.PopulationNotPositive,
        _ => Reason.None,
    };
}
