using PopulationHealth.Notebooks;

namespace PopulationHealth.New;

/// <summary>A short chapter in the form of a needs assessment, with made-up figures that say that they are.</summary>
internal static class FirstChapter
{
    public static IReadOnlyList<NotebookCell> Cells(string title) =>
    [
        Text($"""
            # {title}

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
            ## Adults who smoke

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

    /// <summary>What a chapter is called by the name of its file: "Cold homes" for 02-cold-homes.ipynb.</summary>
    public static string TitleOf(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).TrimStart([.. "0123456789-_ "]).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "A first chapter" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static NotebookCell Text(string text) => new(CellKind.Markdown, text.ReplaceLineEndings("\n"));

    private static NotebookCell Code(string text) => new(CellKind.Code, text.ReplaceLineEndings("\n"));
}
