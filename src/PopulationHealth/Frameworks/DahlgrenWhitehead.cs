namespace PopulationHealth;

/// <summary>
/// The Dahlgren-Whitehead model of the main determinants of health: five layers around the individual. It maps the
/// determinants and states no weights, no causal arrows and no gradient. Only the seven segments of living and working
/// conditions are printed in the figure; sub-parts of the other layers are conventions of this library.
/// </summary>
/// <remarks>An outcome such as life expectancy or mortality is not a determinant and has no place here.</remarks>
public static class DahlgrenWhitehead
{
    /// <summary>
    /// The model as first printed in 1991. Its figure was redrawn for the reissue, whose labels the parts here carry: hold a
    /// label against the 1991 print before quoting it as from there.
    /// </summary>
    public static LayeredFramework Edition1991 { get; } = new(DahlgrenWhiteheadParts.Of1991, stratifiers: "DW-CORE");

    /// <summary>The model as the 2007 reissue draws it, with the revised figure: the edition used unless another is named.</summary>
    public static LayeredFramework Layers { get; } = new(DahlgrenWhiteheadParts.Of2007, stratifiers: "DW-CORE");

    /// <summary>The core: age, sex and constitutional factors. People are compared by them; they are never a target.</summary>
    public static FrameworkPart Core => Layers["DW-CORE"];

    /// <summary>Age, in the core (convention).</summary>
    public static FrameworkPart Age => Layers["DW-CORE-AGE"];

    /// <summary>Sex, in the core (convention).</summary>
    public static FrameworkPart Sex => Layers["DW-CORE-SEX"];

    /// <summary>Constitutional and hereditary factors, in the core (convention).</summary>
    public static FrameworkPart Constitution => Layers["DW-CORE-CONS"];

    /// <summary>The first layer around the core: individual lifestyle factors.</summary>
    public static FrameworkPart Lifestyle => Layers["DW-LIFE"];

    /// <summary>Smoking, in individual lifestyle factors (convention).</summary>
    public static FrameworkPart Smoking => Layers["DW-LIFE-SMOK"];

    /// <summary>Alcohol and drugs, in individual lifestyle factors (convention).</summary>
    public static FrameworkPart AlcoholAndDrugs => Layers["DW-LIFE-ALCD"];

    /// <summary>Diet and weight, in individual lifestyle factors (convention).</summary>
    public static FrameworkPart DietAndWeight => Layers["DW-LIFE-DIET"];

    /// <summary>Physical activity, in individual lifestyle factors (convention).</summary>
    public static FrameworkPart PhysicalActivity => Layers["DW-LIFE-PHYS"];

    /// <summary>Sexual health, in individual lifestyle factors (convention).</summary>
    public static FrameworkPart SexualHealth => Layers["DW-LIFE-SEXH"];

    /// <summary>The second layer: social and community networks.</summary>
    public static FrameworkPart Networks => Layers["DW-NETW"];

    /// <summary>Social contact, in social and community networks (convention).</summary>
    public static FrameworkPart SocialContact => Layers["DW-NETW-CONT"];

    /// <summary>Family and care, in social and community networks (convention).</summary>
    public static FrameworkPart FamilyAndCare => Layers["DW-NETW-FAMI"];

    /// <summary>Community and safety, in social and community networks (convention).</summary>
    public static FrameworkPart CommunityAndSafety => Layers["DW-NETW-COMM"];

    /// <summary>The third layer: living and working conditions, with the seven printed segments.</summary>
    public static FrameworkPart LivingAndWorkingConditions => Layers["DW-LIVE"];

    /// <summary>Agriculture and food production, a printed segment.</summary>
    public static FrameworkPart AgricultureAndFood => Layers["DW-LIVE-AGRI"];

    /// <summary>Education, a printed segment.</summary>
    public static FrameworkPart Education => Layers["DW-LIVE-EDUC"];

    /// <summary>Work environment, a printed segment.</summary>
    public static FrameworkPart WorkEnvironment => Layers["DW-LIVE-WORK"];

    /// <summary>Unemployment, a printed segment.</summary>
    public static FrameworkPart Unemployment => Layers["DW-LIVE-UNEM"];

    /// <summary>Water and sanitation, a printed segment.</summary>
    public static FrameworkPart WaterAndSanitation => Layers["DW-LIVE-WATR"];

    /// <summary>Health care services, a printed segment; social care is placed here by convention.</summary>
    public static FrameworkPart HealthCareServices => Layers["DW-LIVE-HCAR"];

    /// <summary>Housing, a printed segment.</summary>
    public static FrameworkPart Housing => Layers["DW-LIVE-HOUS"];

    /// <summary>The outermost layer: general socioeconomic, cultural and environmental conditions.</summary>
    public static FrameworkPart GeneralConditions => Layers["DW-SOC"];

    /// <summary>Socioeconomic conditions, in the outermost layer (convention).</summary>
    public static FrameworkPart SocioeconomicConditions => Layers["DW-SOC-SOCI"];

    /// <summary>Cultural conditions, in the outermost layer (convention); racism and discrimination are placed here.</summary>
    public static FrameworkPart CulturalConditions => Layers["DW-SOC-CULT"];

    /// <summary>Environmental conditions, in the outermost layer (convention).</summary>
    public static FrameworkPart EnvironmentalConditions => Layers["DW-SOC-ENVI"];
}
