namespace PopulationHealth;

/// <summary>A number of women and girls, and one of men and boys.</summary>
/// <param name="Female">How many women and girls.</param>
/// <param name="Male">How many men and boys.</param>
public readonly record struct BySex(double Female, double Male)
{
    /// <summary>How many of both together.</summary>
    public double Total => Female + Male;

    /// <summary>How many of one of the two, or of both.</summary>
    /// <param name="sex">Which.</param>
    public double Of(Sex sex) => sex switch { Sex.Female => Female, Sex.Male => Male, _ => Total };
}
