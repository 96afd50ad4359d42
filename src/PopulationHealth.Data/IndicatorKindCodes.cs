namespace PopulationHealth;

/// <summary>How files write what sort of thing an indicator describes.</summary>
internal static class IndicatorKindCodes
{
    public static IReadOnlyDictionary<string, IndicatorKind> All { get; } = new Dictionary<string, IndicatorKind>(StringComparer.Ordinal)
    {
        ["determinant"] = IndicatorKind.Determinant,
        ["outcome"] = IndicatorKind.Outcome,
        ["demographic"] = IndicatorKind.Demographic,
        ["service-activity"] = IndicatorKind.ServiceActivity,
        ["survey-response"] = IndicatorKind.SurveyResponse,
        ["engagement"] = IndicatorKind.Engagement,
        ["governance"] = IndicatorKind.Governance,
        ["finance"] = IndicatorKind.Finance,
    };

    public static string Of(IndicatorKind kind) => All.First(code => code.Value == kind).Key;
}
