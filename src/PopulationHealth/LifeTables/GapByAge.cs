namespace PopulationHealth;

/// <summary>What one age band contributes to the gap between two life expectancies, in years; above 0 where it lengthens the second population's lives.</summary>
/// <param name="Age">The band.</param>
/// <param name="Direct">The years lived more or fewer within the band itself.</param>
/// <param name="Indirect">The years that those live later who survive the band in the one population and not in the other, interaction included; none of the open band.</param>
/// <param name="Symmetric">The mean of the contribution from the first to the second population and of its opposite from the second to the first: it does not depend on which is the base.</param>
public readonly record struct GapByAge(AgeBand Age, double Direct, double Indirect, double Symmetric)
{
    /// <summary>Direct and indirect together, with the first population as the base.</summary>
    public double Total => Direct + Indirect;
}
