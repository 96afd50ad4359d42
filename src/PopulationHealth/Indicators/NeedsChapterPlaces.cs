namespace PopulationHealth;

/// <summary>
/// Which chapter of a needs assessment an indicator belongs to where nobody has said so: by what sort of thing it describes, and otherwise by its
/// first place on the layers of Dahlgren and Whitehead. It is a convention of this library, not of the framework.
/// </summary>
internal static class NeedsChapterPlaces
{
    // The first code that a place begins with decides.
    private static readonly (string Code, NeedsChapter Chapter)[] Places =
    [
        ("DW-LIVE-HCAR", NeedsChapter.HealthAndWellbeing),
        ("DW-LIVE-EDUC", NeedsChapter.Prospects),
        ("DW-LIVE-WORK", NeedsChapter.Prospects),
        ("DW-LIVE-UNEM", NeedsChapter.Prospects),
        ("DW-NETW-CONT", NeedsChapter.HealthAndWellbeing),
        ("DW-NETW-FAMI", NeedsChapter.Prospects),
        ("DW-SOC-SOCI", NeedsChapter.Prospects),
        ("DW-CORE", NeedsChapter.HealthAndWellbeing),
        ("DW-LIFE", NeedsChapter.HealthAndWellbeing),
        ("DW-NETW", NeedsChapter.Environment),
        ("DW-LIVE", NeedsChapter.Environment),
        ("DW-SOC", NeedsChapter.Environment),
    ];

    public static NeedsChapter Of(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Demographic => NeedsChapter.DemographicsAndCommunity,
        IndicatorKind.Outcome => NeedsChapter.HealthAndWellbeing,
        _ => ByLayer(indicator),
    };

    private static NeedsChapter ByLayer(Indicator indicator) => indicator.Places.FirstOrDefault(place => place.FrameworkCode == DahlgrenWhitehead.Layers.Code) is { } first
        ? Places.Where(place => first.Code.StartsWith(place.Code, StringComparison.Ordinal)).Select(place => place.Chapter).FirstOrDefault(NeedsChapter.Other)
        : NeedsChapter.Other;
}
