namespace PopulationHealth;

/// <summary>How files write the chapter of an indicator.</summary>
internal static class NeedsChapterCodes
{
    public static IReadOnlyDictionary<string, NeedsChapter> All { get; } = new Dictionary<string, NeedsChapter>(StringComparer.Ordinal)
    {
        ["demographics-and-community"] = NeedsChapter.DemographicsAndCommunity,
        ["prospects"] = NeedsChapter.Prospects,
        ["environment"] = NeedsChapter.Environment,
        ["health-and-wellbeing"] = NeedsChapter.HealthAndWellbeing,
    };

    /// <summary>The code; empty for what has no chapter.</summary>
    public static string Of(NeedsChapter chapter) => All.FirstOrDefault(code => code.Value == chapter).Key ?? "";
}
