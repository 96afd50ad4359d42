namespace PopulationHealth;

/// <summary>The two limits of a funnel plot at one level.</summary>
/// <param name="Lower">The lower limit, on the scale on which the values are plotted.</param>
/// <param name="Upper">The upper limit, on the same scale.</param>
/// <param name="LowerAxis">What the lower limit belongs to on the other axis: expected events (ratios), or the population of one year (rates); not a number for proportions.</param>
/// <param name="UpperAxis">The same of the upper limit: expected events, or the population of one year.</param>
public readonly record struct FunnelBand(double Lower, double Upper, double LowerAxis = double.NaN, double UpperAxis = double.NaN);
