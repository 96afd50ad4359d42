namespace PopulationHealth;

/// <summary>An index of inequality taken apart: what lies within groups and what lies between them. The two sum to the total.</summary>
/// <param name="Total">The index over all units.</param>
/// <param name="Within">The indices of the groups, weighted by their share of the total (Theil) or of the people (mean log deviation).</param>
/// <param name="Between">The index if everybody had the mean of their group.</param>
public sealed record DispersionParts(Result<Coefficient> Total, Result<Coefficient> Within, Result<Coefficient> Between);
