namespace PopulationHealth.Gallery;

/// <summary>The words of the gallery's pages.</summary>
internal static class GalleryChapters
{
    public static string FileName(this GalleryChapter chapter) => chapter switch
    {
        GalleryChapter.Comparing => "comparing",
        GalleryChapter.Areas => "areas",
        GalleryChapter.OverTime => "over-time",
        GalleryChapter.Surveys => "surveys",
        GalleryChapter.Populations => "populations",
        GalleryChapter.Inequality => "inequality",
        GalleryChapter.Maps => "maps",
        _ => "frameworks",
    };

    public static string Title(this GalleryChapter chapter) => chapter switch
    {
        GalleryChapter.Comparing => "Comparing areas and groups",
        GalleryChapter.Areas => "Areas against a benchmark",
        GalleryChapter.OverTime => "Over time",
        GalleryChapter.Surveys => "Surveys",
        GalleryChapter.Populations => "Populations",
        GalleryChapter.Inequality => "Inequality",
        GalleryChapter.Maps => "Maps",
        _ => "Frameworks",
    };

    public static string Lead(this GalleryChapter chapter) => chapter switch
    {
        GalleryChapter.Comparing => "Values of one measure beside each other, with their intervals.",
        GalleryChapter.Areas => "Which areas differ by more than chance, in one measure and in many.",
        GalleryChapter.OverTime => "How a measure moves, with its gaps and its breaks.",
        GalleryChapter.Surveys => "What people answered.",
        GalleryChapter.Populations => "Who lives in an area.",
        GalleryChapter.Inequality => "How far a measure follows deprivation.",
        GalleryChapter.Maps => "Where a measure is high and where it is low.",
        _ => "Which determinants of health the indicators cover, and which nobody measures.",
    };
}
