namespace PopulationHealth;

/// <summary>What <see cref="Marmot"/> is built from.</summary>
internal static class MarmotParts
{
    /// <summary>The report of 2010: the first six objectives, their letters, goals and recommendations.</summary>
    public static Citation Review2010 { get; } = new("Marmot M, Goldblatt P, Allen J and others", 2010, "Fair Society, Healthy Lives: The Marmot Review")
    {
        Publisher = "London: The Marmot Review",
    };

    private static Citation TenYearsOn { get; } =
        new("Marmot M, Allen J, Boyce T, Goldblatt P, Morrison J", 2020, "Health equity in England: the Marmot Review 10 years on")
        {
            Publisher = "London: Institute of Health Equity and Health Foundation",
        };

    private static Citation MarmotEight { get; } = new("Institute of Health Equity", 2022, "Marmot places")
    {
        EditionNote = "Web page; the year is that in which objectives 7 and 8 joined the set",
    };

    /// <summary>The two policy goals that all objectives serve.</summary>
    public static IReadOnlyList<PolicyGoal> Goals { get; } =
    [
        new("An enabling society that maximises individual and community potential", Provenance.ParaphrasedUnverified, Review2010),
        new("Health, social justice and sustainability at the heart of policies", Provenance.ParaphrasedUnverified, Review2010),
    ];

    private static PartDefinition[] Eight { get; } =
    [
        new("MM1", "Give every child the best start in life", "Pregnancy to age five, where gaps open first and pay back most.")
        {
            ShortName = "Best start in life",
        },
        new("MM2", "Enable all children, young people and adults to maximise their capabilities and have control over their lives", "Education, skills and agency through life.")
        {
            ShortName = "Capabilities and control",
        },
        new("MM3", "Create fair employment and good work for all", "Access to jobs, and jobs that are secure, safe and fairly paid.")
        {
            ShortName = "Fair employment and good work",
        },
        new("MM4", "Ensure a healthy standard of living for all", "Income enough for a healthy life, through pay, tax and benefits.")
        {
            ShortName = "Healthy standard of living",
            Aliases = ["Ensure healthy standard of living for all"],
        },
        new("MM5", "Create and develop healthy and sustainable places and communities", "Homes, streets, transport, green space and social ties that support health.")
        {
            ShortName = "Healthy and sustainable places",
        },
        new("MM6", "Strengthen the role and impact of ill health prevention", "Prevention at scale and across the gradient, in services and policy.")
        {
            ShortName = "Ill health prevention",
            Aliases = ["Strengthen the role and impact of ill-health prevention"],
        },
        new("MM7", "Tackle racism, discrimination and their outcomes", "Act on unfair treatment as a cause of unequal health.")
        {
            ShortName = "Racism and discrimination",
            Citation = MarmotEight,
        },
        new("MM8", "Pursue environmental sustainability and health equity together", "Climate and environment action that also narrows health gaps.")
        {
            ShortName = "Sustainability and equity",
            Citation = MarmotEight,
        },
    ];

    /// <summary>Six objectives, lettered.</summary>
    public static FrameworkDefinition Of2010 { get; } = new()
    {
        Code = "MM",
        Name = "Marmot policy objectives",
        Edition = "2010",
        Citations = [Review2010],
        Parts = [.. Eight.Take(6).Zip("ABCDEF", (part, letter) => As2010(part) with { Number = letter.ToString() })],
    };

    /// <summary>Eight objectives, numbered.</summary>
    public static FrameworkDefinition Of2022 { get; } = Of2010 with
    {
        Edition = "2022",
        Citations = [Review2010, TenYearsOn, MarmotEight],
        Parts = [.. Eight.Select(part => part with { Number = part.Code[2..] })],
    };

    /// <summary>The 2010 report prints objective D without the article; both spellings are found in both editions.</summary>
    private static PartDefinition As2010(PartDefinition part) =>
        part.Code == "MM4" ? part with { Name = part.Aliases[0], Aliases = [part.Name] } : part;
}
