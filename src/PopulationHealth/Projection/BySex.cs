namespace PopulationHealth;

/// <summary>A number of women and girls, and one of men and boys.</summary>
/// <param name="Female">Of women and girls.</param>
/// <param name="Male">Of men and boys.</param>
public readonly record struct BySex(double Female, double Male)
{
    /// <summary>Both together.</summary>
    public double Total => Female + Male;

    /// <summary>One of the two, or both.</summary>
    /// <param name="sex">Which.</param>
    public double Of(Sex sex) => sex switch { Sex.Female => Female, Sex.Male => Male, _ => Total };
}
