namespace PopulationHealth;

/// <summary>Reads which indicators give their periods a meaning that the text leaves open: a change, or a school year.</summary>
internal static class PeriodBasisFile
{
    private static readonly Dictionary<string, PeriodBasis> Bases = new(StringComparer.Ordinal)
    {
        ["change"] = PeriodBasis.Change,
        ["academic-year"] = PeriodBasis.AcademicYear,
    };

    public static IReadOnlyDictionary<string, PeriodBasis> Read() => EvidenceFiles
        .ReadOwn("period-bases.csv", ["indicator", "basis"], row => KeyValuePair.Create(row.Required("indicator"), row.OneOf("basis", Bases)))
        .ToDictionary(StringComparer.Ordinal);
}
