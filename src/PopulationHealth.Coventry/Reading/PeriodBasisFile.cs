namespace PopulationHealth;

/// <summary>Reads which indicators give their periods a meaning that the text leaves open: a change, a school year or a round of a survey.</summary>
internal static class PeriodBasisFile
{
    private static readonly Dictionary<string, PeriodBasis> Bases = new(StringComparer.Ordinal)
    {
        ["change"] = PeriodBasis.Change,
        ["academic-year"] = PeriodBasis.AcademicYear,
        ["survey-wave"] = PeriodBasis.SurveyWave,
    };

    public static IReadOnlyDictionary<string, PeriodBasis> Read(EvidenceFiles files) => files
        .Read("period-bases.csv", ["indicator", "basis"], row => KeyValuePair.Create(row.Required("indicator"), row.OneOf("basis", Bases)))
        .ToDictionary(StringComparer.Ordinal);
}
