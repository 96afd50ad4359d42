namespace PopulationHealth;

/// <summary>Who leads the work on one pillar of the population health framework.</summary>
/// <param name="Pillar">The King's Fund pillar.</param>
/// <param name="Work">What the work is.</param>
/// <param name="Lead2019">The body that led it in the strategy of 2019.</param>
/// <param name="Lead2023">The bodies named in the refreshed strategy of 2023.</param>
public sealed record PillarLead(FrameworkPart Pillar, string Work, string Lead2019, string Lead2023);
