using static PopulationHealth.DahlgrenWhitehead;
using static PopulationHealth.KingsFund;
using static PopulationHealth.Marmot;

namespace PopulationHealth;

/// <summary>
/// The rows of <see cref="Crosswalk.Default"/>: from the core outwards, outcomes last. A line names the primary places,
/// pillars before objectives, then the secondary ones.
/// </summary>
internal static class DefaultCrosswalk
{
    private const string Stratifier = "A stratifier: no objective targets it.";

    public static IReadOnlyList<CrosswalkRow> Rows { get; } = [.. InCore, .. InLifestyle, .. InNetworks, .. InConditions, .. InSociety, .. Outcomes];

    private static IEnumerable<CrosswalkRow> InCore =>
    [
        CrosswalkRow.Of(Age).Primary(PlacesAndCommunities) with { Note = Stratifier },
        CrosswalkRow.Of(DahlgrenWhitehead.Sex).Primary(PlacesAndCommunities) with { Note = Stratifier },
        CrosswalkRow.Of(Constitution)
            .Primary(IntegratedSystem, BestStartInLife)
            .Secondary(WiderDeterminants, RacismAndDiscrimination) with { Note = "Low birth weight, often placed here, is an outcome." },
    ];

    private static IEnumerable<CrosswalkRow> InLifestyle =>
    [
        CrosswalkRow.Of(Smoking).Primary(HealthBehaviours, IllHealthPrevention).Secondary(BestStartInLife, CapabilitiesAndControl),
        CrosswalkRow.Of(AlcoholAndDrugs).Primary(HealthBehaviours, IllHealthPrevention).Secondary(IntegratedSystem),
        CrosswalkRow.Of(DietAndWeight).Primary(HealthBehaviours, IllHealthPrevention).Secondary(PlacesAndCommunities, BestStartInLife, CapabilitiesAndControl),
        CrosswalkRow.Of(PhysicalActivity).Primary(HealthBehaviours, IllHealthPrevention).Secondary(PlacesAndCommunities, HealthyPlaces, SustainabilityAndEquity),
        CrosswalkRow.Of(SexualHealth).Primary(HealthBehaviours, IllHealthPrevention).Secondary(IntegratedSystem, BestStartInLife, CapabilitiesAndControl),
    ];

    private static IEnumerable<CrosswalkRow> InNetworks =>
    [
        CrosswalkRow.Of(SocialContact).Primary(PlacesAndCommunities, HealthyPlaces),
        CrosswalkRow.Of(FamilyAndCare).Primary(PlacesAndCommunities, BestStartInLife).Secondary(WiderDeterminants, CapabilitiesAndControl),
        CrosswalkRow.Of(CommunityAndSafety).Primary(PlacesAndCommunities, HealthyPlaces),
    ];

    private static IEnumerable<CrosswalkRow> InConditions =>
    [
        CrosswalkRow.Of(AgricultureAndFood).Primary(PlacesAndCommunities, HealthyPlaces).Secondary(WiderDeterminants, HealthyStandardOfLiving, SustainabilityAndEquity),
        CrosswalkRow.Of(Education, "early years").Primary(WiderDeterminants, BestStartInLife),
        CrosswalkRow.Of(Education, "school to adult").Primary(WiderDeterminants, CapabilitiesAndControl),
        CrosswalkRow.Of(WorkEnvironment).Primary(WiderDeterminants, FairEmployment).Secondary(RacismAndDiscrimination),
        CrosswalkRow.Of(Unemployment).Primary(WiderDeterminants, FairEmployment).Secondary(HealthyStandardOfLiving),
        CrosswalkRow.Of(WaterAndSanitation).Primary(PlacesAndCommunities, HealthyPlaces).Secondary(SustainabilityAndEquity),
        CrosswalkRow.Of(HealthCareServices, "prevention").Primary(IntegratedSystem, IllHealthPrevention).Secondary(HealthBehaviours),
        CrosswalkRow.Of(HealthCareServices, "treatment").Primary(IntegratedSystem, IllHealthPrevention),
        CrosswalkRow.Of(HealthCareServices, "maternity and child").Primary(IntegratedSystem, BestStartInLife).Secondary(IllHealthPrevention),
        CrosswalkRow.Of(Housing, "quality and crowding").Primary(WiderDeterminants, PlacesAndCommunities, HealthyPlaces).Secondary(HealthyStandardOfLiving),
        CrosswalkRow.Of(Housing, "homelessness").Primary(WiderDeterminants, PlacesAndCommunities, HealthyStandardOfLiving).Secondary(HealthyPlaces),
        CrosswalkRow.Of(Housing, "warmth").Primary(WiderDeterminants, PlacesAndCommunities, HealthyStandardOfLiving).Secondary(SustainabilityAndEquity),
    ];

    private static IEnumerable<CrosswalkRow> InSociety =>
    [
        CrosswalkRow.Of(SocioeconomicConditions, "income").Primary(WiderDeterminants, HealthyStandardOfLiving).Secondary(BestStartInLife),
        CrosswalkRow.Of(SocioeconomicConditions, "deprivation and gradient")
            .Secondary(Objectives.TopParts)
            .Primary(WiderDeterminants, HealthyStandardOfLiving) with { Note = "The gradient is what every objective is about; income is where it is acted on first." },
        CrosswalkRow.Of(CulturalConditions, "discrimination").Primary(PlacesAndCommunities, RacismAndDiscrimination).Secondary(WiderDeterminants, IntegratedSystem),
        CrosswalkRow.Of(EnvironmentalConditions, "air").Primary(PlacesAndCommunities, SustainabilityAndEquity).Secondary(HealthyPlaces),
        CrosswalkRow.Of(EnvironmentalConditions, "climate").Primary(PlacesAndCommunities, SustainabilityAndEquity),
        CrosswalkRow.Of(EnvironmentalConditions, "transport and green space").Primary(PlacesAndCommunities, HealthyPlaces, SustainabilityAndEquity).Secondary(HealthBehaviours),
    ];

    private static IEnumerable<CrosswalkRow> Outcomes =>
    [
        CrosswalkRow.Of("Outcome / length and quality of life", "Length and quality of life").Primary(Pillars.TopParts) with
        {
            Note = "An overarching outcome belongs to no single objective. A programme that claims one, often ill health prevention, adds it with With.",
        },
        CrosswalkRow.Of("Outcome / mental wellbeing", "Mental wellbeing").Primary(PlacesAndCommunities, IntegratedSystem, HealthyPlaces).Secondary(IllHealthPrevention),
    ];
}
