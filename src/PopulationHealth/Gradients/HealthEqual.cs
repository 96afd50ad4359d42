namespace PopulationHealth;

/// <summary>
/// The slope and relative index exactly as the WHO's R package healthequal 1.0.1 computes them: for those who must reproduce its numbers. For everything else use
/// <see cref="WhoGradient"/>, which has the same lines without the package's habits.
/// </summary>
/// <remarks>
/// Its habits: the scale is guessed from the largest estimate (1, 100, 1,000 ...); populations are rounded up, counts to the nearest; the logistic fit counts the population twice, as number
/// of trials and as weight; the slope's standard error is on the scale from 0 to 1 and the ratio's that of its logarithm; a group without population counts as a group in the
/// correction of the variance, but not in its size.
/// </remarks>
public static class HealthEqual
{
    /// <summary>The slope index.</summary>
    /// <param name="estimates">One a group, the most disadvantaged first.</param>
    /// <param name="populations">One a group, 0 or more; empty to count all groups alike.</param>
    /// <param name="form">Logistic is the package's default.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the level lies outside its range.</exception>
    public static HealthEqualNumbers SlopeIndex(ReadOnlySpan<double> estimates, ReadOnlySpan<double> populations, WhoForm form, double level = 0.95)
    {
        var z = Distribution.TwoSidedNormal(Levels.Check(level));
        var (reason, line) = Fit(estimates, populations, form, out var scale);
        if (reason != Reason.None)
            return HealthEqualNumbers.Withheld(reason);
        var (estimate, error) = (scale * line.Difference, line.DifferenceError);
        return new HealthEqualNumbers(estimate, error, estimate - (z * error * scale), estimate + (z * error * scale), Reason.None);
    }

    /// <summary>The relative index; not a number with its standard error where an end of a straight line is below zero.</summary>
    /// <param name="estimates">One a group, the most disadvantaged first.</param>
    /// <param name="populations">One a group, 0 or more; empty to count all groups alike.</param>
    /// <param name="form">Logistic is the package's default.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the level lies outside its range.</exception>
    public static HealthEqualNumbers RelativeIndex(ReadOnlySpan<double> estimates, ReadOnlySpan<double> populations, WhoForm form, double level = 0.95)
    {
        var z = Distribution.TwoSidedNormal(Levels.Check(level));
        var (reason, line) = Fit(estimates, populations, form, out _);
        if (reason != Reason.None)
            return HealthEqualNumbers.Withheld(reason);
        var error = line.LogRatioError;
        return line.Ratio > 0
            ? new HealthEqualNumbers(line.Ratio, error, line.Ratio * Math.Exp(-z * error), line.Ratio * Math.Exp(z * error), Reason.None)
            : new HealthEqualNumbers(double.NaN, error, double.NaN, double.NaN, Reason.UnstableRatio);
    }

    /// <summary>The scale that the package guesses: 1, 100, and from there the next power of ten.</summary>
    internal static double GuessScale(ReadOnlySpan<double> estimates)
    {
        var (largest, scale) = (0.0, 100.0);
        foreach (var estimate in estimates)
            largest = Math.Max(largest, estimate);
        if (largest <= 1)
            return 1;
        while (largest > scale)
            scale *= 10;
        return scale;
    }

    private static (Reason Reason, RobustLine Line) Fit(ReadOnlySpan<double> estimates, ReadOnlySpan<double> populations, WhoForm form, out double scale)
    {
        if (!populations.IsEmpty)
            Shapes.RequireSame(estimates.Length, populations.Length);
        scale = GuessScale(estimates);
        if (Judge(estimates) is var reason and not Reason.None)
            return (reason, default);
        var (values, weights, people, counted) = (new double[estimates.Length], new double[estimates.Length], new double[estimates.Length], 0);
        for (var group = 0; group < values.Length; group++)
        {
            var population = people[group] = populations.IsEmpty ? 1 : Math.Ceiling(populations[group]);
            (values[group], weights[group]) = (estimates[group] / scale, population);
            if (form == WhoForm.Logistic && population > 0)
                (values[group], weights[group]) = (Math.Round(values[group] * population, MidpointRounding.ToEven) / population, population * population);
            counted += population > 0 ? 1 : 0;
        }
        double n = values.Length;
        var ranks = RobustLine.Ranks(people);
        return RobustLine.Fit(form, ranks, values, weights, counted / n * (counted / n) * n / (n - 2)) is { } line ? (Reason.None, line) : (Reason.NotConverged, default);
    }

    private static Reason Judge(ReadOnlySpan<double> estimates)
    {
        if (estimates.Length < 3)
            return Reason.GroupCount;
        var isFlat = true;
        foreach (var estimate in estimates)
        {
            if (double.IsNaN(estimate))
                return Reason.MissingInput;
            isFlat &= estimate == estimates[0];
        }
        return isFlat ? Reason.NoVariation : Reason.None;
    }
}
