namespace PopulationHealth;

/// <summary>The shape of Coventry's Joint Strategic Needs Assessment: four chapters, and three questions that every topic in them answers.</summary>
public static class CoventryJsna
{
    /// <summary>The four chapters of 2023, in their order; each indicator has its home in one.</summary>
    public static ParallelFramework Chapters { get; } = new(new FrameworkDefinition
    {
        Code = "JS",
        Name = "Coventry Joint Strategic Needs Assessment, citywide profile",
        Edition = "2023",
        Citations = [new("Coventry City Council", 2023, "Coventry Citywide Profile 2023") { Publisher = "Coventry City Council" }],
        Parts =
        [
            new("JS-DC", "Demographics and community", "Who lives in the city, how that changes, and how people live together.")
            {
                Aliases = ["Demographics and communities"],
            },
            new("JS-PR", "Prospects", "The start that children get, schools and skills, work and money."),
            new("JS-EN", "Environment", "Homes, streets, safety, green space, air and travel."),
            new("JS-HW", "Health and wellbeing", "How long and how well people live, what they do for their health, and the care they get."),
        ],
    });

    /// <summary>Who lives in the city.</summary>
    public static FrameworkPart DemographicsAndCommunity => Chapters["JS-DC"];

    /// <summary>Early years, schools, skills, work and income.</summary>
    public static FrameworkPart Prospects => Chapters["JS-PR"];

    /// <summary>Homes, safety, green space and air.</summary>
    public static FrameworkPart Environment => Chapters["JS-EN"];

    /// <summary>Health itself, behaviours and care.</summary>
    public static FrameworkPart HealthAndWellbeing => Chapters["JS-HW"];

    /// <summary>What every topic answers, in this order.</summary>
    public static ValueList<TopicQuestion> Questions { get; } =
    [
        new("Why is this important?", "What the topic has to do with health."),
        new("What is the local picture, and how does it compare?", "The figures for the city and its parts, beside the region and England, and how they changed."),
        new("What is happening, and what else can be done?", "What people and services do already, and what the assessment recommends."),
    ];
}
