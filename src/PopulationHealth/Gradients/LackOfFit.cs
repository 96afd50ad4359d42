namespace PopulationHealth;

/// <summary>
/// Whether the groups lie on a straight line, as far as their sampling errors let them: Σ (y - ŷ)² / se² of the line that weighs the groups by 1 / se², which is chi-squared
/// distributed where they do. The slope's interval contains nothing of it.
/// </summary>
/// <param name="Statistic">The sum, a chi-squared without unit, 0 or more.</param>
/// <param name="DegreesOfFreedom">The number of groups less two.</param>
/// <param name="Probability">How probable so large a sum, or a larger one, is if the groups lie on a line: between 0 and 1.</param>
public sealed record LackOfFit(double Statistic, int DegreesOfFreedom, double Probability)
{
    /// <summary>Below this probability the line is called not straight.</summary>
    public const double Doubtful = 0.05;

    /// <summary>Whether the groups lie farther from a line than their sampling errors would explain.</summary>
    public bool IsDoubtful => Probability < Doubtful;
}
