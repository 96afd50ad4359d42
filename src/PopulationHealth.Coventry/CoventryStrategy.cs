namespace PopulationHealth;

/// <summary>Coventry's Health and Wellbeing Strategy: its ambitions, priorities, principles and who leads.</summary>
public static class CoventryStrategy
{
    /// <summary>The three long-term ambitions, in force since 2019 and kept in the refresh of 2023.</summary>
    public static ParallelFramework Ambitions { get; } = new(new FrameworkDefinition
    {
        Code = "CV",
        Name = "Coventry Health and Wellbeing Strategy, strategic ambitions",
        Edition = "2023",
        Citations = [new("Coventry City Council", 2023, "Coventry Health and Wellbeing Strategy 2023-2026") { Publisher = "Coventry City Council" }],
        Parts =
        [
            new("CV1", "People are healthier and independent for longer", "More years in good health, and help that keeps people independent.") { Number = "1" },
            new("CV2", "Children and young people fulfil their potential", "A good start, and a way into learning and work for every young person.") { Number = "2" },
            new("CV3", "People live in connected, safe and sustainable communities", "Decent homes, enough money, clean air and a say in what happens nearby.") { Number = "3" },
        ],
    });

    /// <summary>The 18 indicators that the strategy of 2019 gives as examples of how an ambition is followed, six for each; its documents have a number for nine.</summary>
    public static IndicatorSet ExampleIndicators { get; } = new(
        "Example indicators of the strategic ambitions",
        new Citation("Coventry City Council", 2019, "Coventry Health and Wellbeing Strategy 2019-2023") { Publisher = "Coventry City Council" },
        [
            Example(1, "Healthy life expectancy", Indicators.HealthyLifeExpectancyAtBirth),
            Example(1, "Physically active adults", Indicators.PhysicallyActiveAdults),
            Example(1, "Take-up of screening and immunisation", Indicators.BreastScreeningCoverage, Indicators.BowelScreeningCoverage, Indicators.MmrVaccination, Indicators.FluVaccination65AndOver) with { NearestIds = ["cancer-screening", "child-vaccination"] },
            Example(1, "Emergency readmissions", Indicators.EmergencyReadmissions),
            Example(1, "Dementia diagnosis", Indicators.DementiaDiagnosisRate),
            Example(1, "Premature mortality and morbidity", Indicators.Under75MortalityAllCauses, Indicators.Under75MortalityPreventable) with { NearestIds = ["avoidable-mortality", "mortality-all-causes"] },
            Example(2, "Good level of development at age five", Indicators.GoodLevelOfDevelopment),
            Example(2, "Healthy weight in year 6", Indicators.ExcessWeightYear6) with { OtherIds = ["healthy-weight-child"], NearestIds = ["child-excess-weight"] },
            Example(2, "Young people feeling safe") with { OtherIds = ["young-people-feel-safe"] },
            Example(2, "Moving on to lasting education, work or training") with { OtherIds = ["destination-16", "destination-18"], OppositeIds = ["neet-rate"] },
            Example(2, "Demand on child mental health services and their performance"),
            Example(2, "Children in poverty", Indicators.ChildrenInRelativeLowIncome) with { OtherIds = ["children-in-low-income-families", "child-poverty-after-housing-costs"] },
            Example(3, "Families in temporary accommodation", Indicators.HouseholdsInTemporaryAccommodation) with { OtherIds = ["families-in-emergency-accommodation"] },
            Example(3, "Fuel poverty", Indicators.FuelPovertyLowEnergyEfficiency) with { OtherIds = ["fuel-poverty"] },
            Example(3, "Self-reported wellbeing", Indicators.LowLifeSatisfaction, Indicators.LowHappiness) with { OtherIds = ["swemwbs-mean"] },
            Example(3, "Disposable household income"),
            Example(3, "Nitrogen dioxide") with { NearestIds = ["no2-sites-above-limit"] },
            Example(3, "Feeling able to influence the local area"),
        ]);

    /// <summary>The short-term priorities of 2019.</summary>
    public static ValueList<StrategyPriority> Priorities2019 { get; } =
    [
        new("Loneliness and social isolation"),
        new("Young people's mental health and wellbeing"),
        new("Working differently with our communities"),
    ];

    /// <summary>The priorities of the refresh of 2023, which keeps those of 2019 and widens them.</summary>
    public static ValueList<StrategyPriority> Priorities2023 { get; } =
    [
        new("Loneliness and isolation, for all", "Loneliness and social isolation"),
        new("Mental health and wellbeing, at all ages", "Young people's mental health and wellbeing"),
        new("Employment and homelessness, as prevention"),
        new("Stronger work with communities", "Working differently with our communities"),
        new("Co-production in all of it", "Working differently with our communities"),
    ];

    /// <summary>Who leads each pillar of the King's Fund framework, and what the work is.</summary>
    public static ValueList<PillarLead> PillarLeads { get; } =
    [
        new(KingsFund.WiderDeterminants, "Income, education, housing, transport, environment and leisure, as a Marmot city",
            "Marmot Steering Group", "Marmot Partnership; Health Determinants Research Collaboration; fair employers campaign"),
        new(KingsFund.HealthBehaviours, "Prevention that works together: wellbeing, diet, exercise, smoking, drugs and alcohol",
            "A new prevention board", "Population health and inequalities prevention board of the care system"),
        new(KingsFund.PlacesAndCommunities, "Work with communities from place-based needs assessments",
            "People Partnership Board (One Coventry Partnership)", "One Coventry Plan; Community Resilience Team; community prototypes; family hubs"),
        new(KingsFund.IntegratedSystem, "Commissioners and providers acting together",
            "Coventry Health and Care Executive", "Integrated Care Board and Integrated Care Partnership"),
    ];

    /// <summary>The principles of the concordat of Coventry and Warwickshire.</summary>
    public static ValueList<ConcordatPrinciple> ConcordatPrinciples { get; } =
    [
        new("Prioritise prevention", "Deal with the causes of poor health before they do harm."),
        new("Strengthen communities", "Listen to residents, and support what they lead themselves."),
        new("Co-ordinate services", "Plan services around people's lives, with fewer separate contacts."),
        new("Share responsibility", "Pool resources, budgets and accountability between partners."),
    ];

    private static IndicatorSetItem Example(int ambition, string name, params ReadOnlySpan<Indicator> indicators) =>
        new(name, Ambitions.TopParts[ambition - 1]) { Indicators = ValueList.Create(indicators) };
}
