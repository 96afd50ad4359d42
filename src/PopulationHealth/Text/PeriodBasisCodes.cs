namespace PopulationHealth;

/// <summary>The meanings that a period's form leaves open, as files name them.</summary>
internal static class PeriodBasisCodes
{
    public static IReadOnlyDictionary<string, PeriodBasis?> All { get; } = new Dictionary<string, PeriodBasis?>(StringComparer.Ordinal)
    {
        ["academic-year"] = PeriodBasis.AcademicYear,
        ["survey-wave"] = PeriodBasis.SurveyWave,
        ["change"] = PeriodBasis.Change,
    };

    /// <summary>The code; empty where the form of the period tells.</summary>
    public static string Of(Period period) => All.FirstOrDefault(code => code.Value == period.Basis).Key ?? "";
}
