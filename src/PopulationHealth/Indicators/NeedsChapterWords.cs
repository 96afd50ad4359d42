namespace PopulationHealth;

/// <summary>What the chapters of a needs assessment are called.</summary>
public static class NeedsChapterWords
{
    extension(NeedsChapter chapter)
    {
        /// <summary>The chapter's name, such as "Demographics and community".</summary>
        public string Title => chapter switch
        {
            NeedsChapter.DemographicsAndCommunity => "Demographics and community",
            NeedsChapter.Prospects => "Prospects",
            NeedsChapter.Environment => "Environment",
            NeedsChapter.HealthAndWellbeing => "Health and wellbeing",
            NeedsChapter.Other => "Other topics",
            _ => throw new ArgumentOutOfRangeException(nameof(chapter), chapter, "This is no chapter that is known."),
        };
    }
}
