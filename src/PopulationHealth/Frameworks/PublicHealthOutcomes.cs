namespace PopulationHealth;

/// <summary>The Public Health Outcomes Framework for England: two overarching aims, and four domains of indicators.</summary>
public static class PublicHealthOutcomes
{
    /// <summary>The domains, with the overarching indicators before them.</summary>
    public static ParallelFramework Domains { get; } = new(new FrameworkDefinition
    {
        Code = "PHOF",
        Name = "Public Health Outcomes Framework",
        Edition = "2019 to 2022",
        Citations =
        [
            new("Department of Health and Social Care", 2019, "Public Health Outcomes Framework 2019 to 2022: at a glance")
            {
                Publisher = "London: Department of Health and Social Care",
            },
        ],
        Parts =
        [
            new("A", "Overarching indicators", "How long people live, how long in good health, and how unequal both are."),
            new("B", "Wider determinants of health", "Learning, work, homes, safety and the surroundings that shape health."),
            new("C", "Health improvement", "Starting well, and living in ways that keep people well."),
            new("D", "Health protection", "Infections, vaccination, air quality and other hazards."),
            new("E", "Healthcare and premature mortality", "Deaths and illness that prevention or care could have put off."),
        ],
    });
}
