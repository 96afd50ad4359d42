namespace PopulationHealth;

/// <summary>The lines of an XmR chart, all from the mean and the mean moving range.</summary>
/// <param name="Mean">The mean of the values, in the unit of the series.</param>
/// <param name="MovingRange">The mean of the moving ranges (the distance of each value from the one before it), in the unit of the series, 0 or more.</param>
/// <param name="Points">How many values they were computed from.</param>
public readonly record struct ControlLimits(double Mean, double MovingRange, int Points)
{
    // Three standard deviations: 3 / 1.128, where 1.128 is the mean range of two normal values of standard deviation 1.
    private const double ToLimit = 2.66;
    private const double ToRangeLimit = 3.267;

    /// <summary>The lower process limit, in the unit of the series.</summary>
    public double Lower => Mean - (ToLimit * MovingRange);

    /// <summary>The upper process limit, in the unit of the series.</summary>
    public double Upper => Mean + (ToLimit * MovingRange);

    /// <summary>Two thirds of the way to the lower limit, in the unit of the series.</summary>
    public double NearLower => Mean - (ToLimit * MovingRange * 2 / 3);

    /// <summary>Two thirds of the way to the upper limit, in the unit of the series.</summary>
    public double NearUpper => Mean + (ToLimit * MovingRange * 2 / 3);

    /// <summary>The upper limit of the moving ranges, in the unit of the series.</summary>
    public double UpperMovingRange => RangeLimit(MovingRange);

    internal static double RangeLimit(double movingRange) => ToRangeLimit * movingRange;
}
