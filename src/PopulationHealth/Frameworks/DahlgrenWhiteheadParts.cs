namespace PopulationHealth;

/// <summary>What <see cref="DahlgrenWhitehead"/> is built from. Labels of the seven segments are those of the figure, left to right.</summary>
internal static class DahlgrenWhiteheadParts
{
    private const string Title = "Policies and strategies to promote social equity in health";
    private const string Authors = "Dahlgren G, Whitehead M";
    private const string Publisher = "Stockholm: Institute for Futures Studies";

    private static Citation Print1991 { get; } = new(Authors, 1991, Title)
    {
        Publisher = Publisher,
        EditionNote = "The figure of the main determinants of health was revised for the 2007 reissue, whose labels are used here",
    };

    private static Citation Reissue2007 { get; } = new(Authors, 2007, Title)
    {
        Publisher = Publisher + ", Arbetsrapport 2007:14",
        Identifier = "ISBN 978-91-85619-18-4",
        EditionNote = "Reissue of the 1991 report with a revised figure of the main determinants of health",
    };

    private static Citation LevellingUp2006 { get; } =
        new(Authors, 2006, "European strategies for tackling social inequities in health: Levelling up part 2")
        {
            Publisher = "WHO Regional Office for Europe",
        };

    private static Citation ThirtyYearsOn { get; } =
        new(Authors, 2021, "The Dahlgren-Whitehead model of health determinants: 30 years on and still chasing rainbows")
        {
            Publisher = "Public Health 199",
            Identifier = "doi:10.1016/j.puhe.2021.08.009",
        };

    private static PartDefinition[] Parts { get; } =
    [
        Layer("DW-CORE", "Age, sex and constitutional (hereditary) factors", "What a person is born with or cannot change by policy, taken as fixed when action is chosen.",
            "Core: age, sex and constitutional factors", "Age, sex and constitutional factors", "Age, sex and hereditary factors"),
        Convention("DW-CORE", "AGE", "Age", "Years lived, as a recorded descriptor."),
        Convention("DW-CORE", "SEX", "Sex", "Sex, as a recorded descriptor."),
        Convention("DW-CORE", "CONS", "Constitutional and hereditary factors", "Traits present at birth; ethnicity only as a recorded descriptor, never as a biological cause.", "Constitutional"),

        Layer("DW-LIFE", "Individual lifestyle factors", "Personal behaviours and choices with known effects on health, made within limits set by the outer layers.", "Lifestyle"),
        Convention("DW-LIFE", "SMOK", "Smoking", "Tobacco use and giving it up."),
        Convention("DW-LIFE", "ALCD", "Alcohol and drugs", "Drinking, drug use and their treatment.", "Alcohol & drugs", "Alcohol drugs"),
        Convention("DW-LIFE", "DIET", "Diet and weight", "What people eat, and excess or low weight.", "Diet & weight", "Diet weight"),
        Convention("DW-LIFE", "PHYS", "Physical activity", "Movement in leisure, travel and work, and the lack of it."),
        Convention("DW-LIFE", "SEXH", "Sexual health", "Sexual behaviour, contraception and infections passed on by sex."),

        Layer("DW-NETW", "Social and community networks", "The support, ties and mutual help of family, friends, neighbours and local groups.",
            "Social & community networks", "Social and community influences"),
        Convention("DW-NETW", "CONT", "Social contact", "Company and support, and loneliness where they are missing."),
        Convention("DW-NETW", "FAMI", "Family and care", "Family life, care given at home, and children who are looked after by others.", "Family"),
        Convention("DW-NETW", "COMM", "Community and safety", "Trust, belonging and safety among neighbours.", "Community"),

        Layer("DW-LIVE", "Living and working conditions", "The material and service settings of daily life, drawn as seven named segments.", "Living & working conditions"),
        Segment("AGRI", "Agriculture and food production", "Food supply, price and safety, food outlets and food insecurity.", "Agriculture & food production", "Agriculture and food", "Agriculture & food", "Agriculture food"),
        Segment("EDUC", "Education", "Early years provision, school, skills and lifelong learning."),
        Segment("WORK", "Work environment", "Job quality, hazards, pay, control and sickness absence.", "Work"),
        Segment("UNEM", "Unemployment", "Joblessness, economic inactivity, and young people not in work or learning.", "Unemployed"),
        Segment("WATR", "Water and sanitation", "Drinking water, sewage and waterborne infection.", "Water & sanitation", "Water and sewage", "Water & sewage", "Water sanitation"),
        Segment("HCAR", "Health care services", "Access, prevention, screening, immunisation and quality of care, and social care by convention.", "Health care", "Healthcare", "Healthcare services"),
        Segment("HOUS", "Housing", "Tenure, quality, crowding, warmth and homelessness."),

        Layer("DW-SOC", "General socioeconomic, cultural and environmental conditions", "The economy, culture and environment of the whole society, within which all other layers sit.",
            "General socio-economic, cultural and environmental conditions"),
        Convention("DW-SOC", "SOCI", "Socioeconomic conditions", "Income, wealth, deprivation and the economy.", "Socioeconomic", "Socio-economic"),
        Convention("DW-SOC", "CULT", "Cultural conditions", "Norms, discrimination and language.", "Cultural"),
        Convention("DW-SOC", "ENVI", "Environmental conditions", "Air, climate, green space and transport.", "Environmental"),
    ];

    /// <summary>The 1991 edition.</summary>
    public static FrameworkDefinition Of1991 { get; } = Edition("1991", Print1991);

    /// <summary>The 2007 reissue.</summary>
    public static FrameworkDefinition Of2007 { get; } = Edition("2007", Reissue2007);

    private static FrameworkDefinition Edition(string edition, Citation print) => new()
    {
        Code = "DW",
        Name = "Dahlgren-Whitehead model of the main determinants of health",
        Edition = edition,
        Citations = [print, LevellingUp2006, ThirtyYearsOn],
        Parts = Parts,
    };

    private static PartDefinition Layer(string code, string name, string definition, params string[] aliases) =>
        new(code, name, definition) { Aliases = aliases };

    private static PartDefinition Segment(string code, string name, string definition, params string[] aliases) =>
        new("DW-LIVE-" + code, name, definition) { Parent = "DW-LIVE", Aliases = aliases };

    private static PartDefinition Convention(string layer, string code, string name, string definition, params string[] aliases) =>
        new($"{layer}-{code}", name, definition) { Parent = layer, Aliases = aliases, Provenance = Provenance.Convention };
}
