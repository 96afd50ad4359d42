namespace PopulationHealth;

/// <summary>
/// The range in which the true value is believed to lie, with the level and the method that it was made by. Both limits are on the
/// scale of the estimate's own value (a proportion's from 0 to 1).
/// </summary>
/// <param name="Lower">The lower limit, in the unit of the value, at most <paramref name="Upper"/>.</param>
/// <param name="Upper">The upper limit, in the unit of the value.</param>
/// <param name="Level">The confidence level, above 0 and below 1: 0.95 for 95%.</param>
/// <param name="Method">The method's name, such as "Wilson score".</param>
public readonly record struct ConfidenceInterval(double Lower, double Upper, double Level, string Method)
{
    /// <summary>The lower limit, in the unit of the value.</summary>
    public double Lower { get; } = Require.Finite(Lower);

    /// <summary>The upper limit, in the unit of the value, at least <see cref="Lower"/>.</summary>
    public double Upper { get; } = Require.AtLeast(Lower, Upper);

    /// <summary>The confidence level, above 0 and below 1.</summary>
    public double Level { get; } = Level is > 0 and < 1
        ? Level
        : throw new ArgumentOutOfRangeException(nameof(Level), Level, $"The level is {Numbers.Plain(Level)}; it must lie between 0 and 1, such as 0.95 for 95%.");

    /// <summary>The method's name.</summary>
    public string Method { get; } = Require.Text(Method);

    /// <summary>The distance between the limits, in the unit of the value.</summary>
    public double Width => Upper - Lower;

    /// <summary>Whether a value lies in the interval; both limits belong to it.</summary>
    /// <param name="value">A value on the scale of the limits.</param>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>Such as "0.54 to 0.57 (95%, Wilson score)".</summary>
    public override string ToString() => $"{Numbers.Grouped(Lower, null)} to {Numbers.Grouped(Upper, null)} ({Numbers.Grouped(Level * 100, null)}%, {Method})";
}
