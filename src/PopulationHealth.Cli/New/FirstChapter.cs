using PopulationHealth.Notebooks;

namespace PopulationHealth.New;

/// <summary>A short chapter in the form of a needs assessment, with made-up figures that say that they are.</summary>
internal static class FirstChapter
{
    public static IReadOnlyList<NotebookCell> Cells { get; } =
    [
        Text("""
            # A first chapter

            The figures here are made up. Put your own in the second code cell, or read them from a file: `ObservationFile.Read("figures.csv")`.
            """),
        Code("""
            #r "nuget: PopulationHealth.Charts"
            #r "nuget: PopulationHealth.Data"

            using PopulationHealth;

            var page = new Narrative();
            """),
        Code("""
            var survey = new Source("Example survey") { Publisher = "A council" };
            (string Area, int Smokers, int Asked)[] counts = [("North", 212, 1_000), ("East", 165, 1_000), ("South", 118, 1_000), ("West", 141, 1_000)];

            var shares = counts.Select(item => (item.Area, Share: Proportion.Of(item.Smokers, item.Asked) with { Sources = [survey] })).ToList();
            var highest = shares.MaxBy(item => item.Share.Value.Value);
            """),
        Text("""
            ## Smoking

            ### Why is this important?

            Say here in your own words why the topic matters for health.

            ### What is the local picture, and how does it compare?
            """),
        Code("""
            page.Say($"The share of adults who smoke is highest in the {highest.Area}: {highest.Share:CI}.")
            """),
        Code("""
            page.Show(new BarFigure
            {
                Title = "Smoking by part of the town",
                Subtitle = "Adults who smoke, illustrative data",
                Items = [.. shares.Select(item => new LabelledValue(item.Area, item.Share))],
                Order = FigureOrder.HighestFirst,
            }.ToFigure())
            """),
        Text("""
            ### What is happening, and what else can be done?

            Say here what is under way.

            ## Sources
            """),
        Code("page.Sources"),
    ];

    private static NotebookCell Text(string text) => new(CellKind.Markdown, text.ReplaceLineEndings("\n"));

    private static NotebookCell Code(string text) => new(CellKind.Code, text.ReplaceLineEndings("\n"));
}
