namespace PopulationHealth;

/// <summary>
/// The King's Fund vision of population health: four pillars that overlap. The report draws interlocking circles and puts
/// the gain at the overlaps; it names no pairs, so names and phrases of the six connections are conventions of this library.
/// </summary>
/// <remarks>Pillars classify effort, not causation, and carry no weights.</remarks>
public static class KingsFund
{
    /// <summary>The four pillars as published in 2018, with their six connections.</summary>
    public static OverlappingFramework Pillars { get; } = new(
        new FrameworkDefinition
        {
            Code = "KF",
            Name = "The King's Fund four pillars of population health",
            Edition = "2018",
            Citations =
            [
                new("Buck D, Baylis A, Dougall D, Robertson R", 2018, "A vision for population health: towards a healthier future")
                {
                    Publisher = "London: The King's Fund",
                },
            ],
            Parts =
            [
                new("KF-WD", "The wider determinants of health", "Social, economic and environmental conditions, which the report calls the most important driver.")
                {
                    ShortName = "Wider determinants",
                    Aliases = ["Wider determinants of health"],
                },
                new("KF-HB", "Our health behaviours and lifestyles", "What people do that affects health, which the report ranks second.")
                {
                    ShortName = "Health behaviours and lifestyles",
                    Aliases = ["Health behaviours"],
                },
                new("KF-PC", "The places and communities we live in (and with)", "Local environment, relationships and community assets that shape health and behaviour.")
                {
                    ShortName = "Places and communities",
                    Aliases = ["The places and communities we live in, and with", "The places and communities we live in"],
                },
                new("KF-IH", "An integrated health and care system", "Health and care services joined around people, with prevention and fair access.")
                {
                    ShortName = "Integrated health and care system",
                },
            ],
        },
        joins: new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["KF-WD-HB"] = "Choices made affordable and possible: income and food, price, advertising, work hours.",
            ["KF-WD-PC"] = "Healthy homes, transport, planning, regeneration, local economy.",
            ["KF-WD-IH"] = "Anchor institutions, welfare advice in clinics, social prescribing, work and health.",
            ["KF-HB-PC"] = "Active travel, food environment, smoke-free places, licensing.",
            ["KF-HB-IH"] = "Prevention in contacts, stop-smoking support, NHS Health Check, treatment services.",
            ["KF-PC-IH"] = "Neighbourhood teams, community assets, volunteering, home adaptations.",
        });

    /// <summary>The wider determinants of health: income, wealth, education, employment, housing, transport, leisure.</summary>
    public static FrameworkPart WiderDeterminants => Pillars["KF-WD"];

    /// <summary>Our health behaviours and lifestyles: smoking, alcohol, diet, physical activity.</summary>
    public static FrameworkPart HealthBehaviours => Pillars["KF-HB"];

    /// <summary>The places and communities we live in (and with): neighbourhood, networks, safety, air, green space.</summary>
    public static FrameworkPart PlacesAndCommunities => Pillars["KF-PC"];

    /// <summary>An integrated health and care system: primary, secondary and social care, public health services.</summary>
    public static FrameworkPart IntegratedSystem => Pillars["KF-IH"];
}
