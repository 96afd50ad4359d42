namespace PopulationHealth;

/// <summary>The numbers of one area, before they are typed.</summary>
/// <param name="Reason">Why there is none.</param>
/// <param name="RatioReason">Why the relative index should not be shown.</param>
internal readonly record struct GradientNumbers(Reason Reason, Reason RatioReason)
{
    public double Slope { get; init; }

    public double Ratio { get; init; }

    /// <summary>The fitted value where the ranking begins, at the most disadvantaged end; not multiplied unless transformed.</summary>
    public double Intercept { get; init; }

    /// <summary>The fitted value in the middle of the ranking, on the scale of the fit.</summary>
    public double Middle { get; init; }

    /// <summary>The largest error of a limit as a share of its interval's width; 0 for a closed form.</summary>
    public double Accuracy { get; init; }

    public static GradientNumbers Withheld(Reason reason) => new(reason, reason)
    {
        Slope = double.NaN,
        Ratio = double.NaN,
        Intercept = double.NaN,
        Middle = double.NaN,
        Accuracy = double.NaN,
    };
}
