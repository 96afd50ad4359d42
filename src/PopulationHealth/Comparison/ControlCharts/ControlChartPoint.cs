namespace PopulationHealth;

/// <summary>A point of a control chart.</summary>
/// <param name="Period">When.</param>
/// <param name="Value">The value, in the unit of the series.</param>
/// <param name="MovingRange">Its distance from the point before it, in the unit of the series; not a number for the first of a section.</param>
/// <param name="Limits">The lines at this point.</param>
/// <param name="SpecialCause">The rule that it breaks.</param>
/// <param name="Variation">What that means.</param>
public readonly record struct ControlChartPoint(Period Period, double Value, double MovingRange, ControlLimits Limits, SpecialCause SpecialCause, Variation Variation);
