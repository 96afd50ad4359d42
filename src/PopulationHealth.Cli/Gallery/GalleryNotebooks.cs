using System.Text.Json;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Gallery;

/// <summary>The gallery as notebooks that were run already, one a page, so that the writer of reports makes its pages.</summary>
internal static class GalleryNotebooks
{
    private const string Title = "Gallery of figures";
    private const string Lead = "Every kind of figure with the code that draws it. Each is a picture, a data table and a sentence; the numbers are published ones about Coventry "
        + "unless the picture says that they are illustrative.";
    private const string Usings = "#r \"nuget: PopulationHealth.Coventry, 0.1.0\"\nusing PopulationHealth;\n\n";

    public static IReadOnlyList<Notebook> All(IReadOnlyList<IGalleryExample> examples) =>
        [.. examples.GroupBy(example => example.Chapter).Select((page, number) => Page(page.Key, number + 1, page))];

    /// <summary>The cell that draws an example: what a reader copies.</summary>
    public static string Cell(IGalleryExample example) => Usings + ExampleSource.Of(example);

    private static Notebook Page(GalleryChapter chapter, int number, IEnumerable<IGalleryExample> examples)
    {
        var opening = new NotebookCell(CellKind.Markdown, $"# {chapter.Title()}\n\n{chapter.Lead()}");
        return new Notebook(FormattableString.Invariant($"{number:00}-{chapter.FileName()}.ipynb"), [opening, .. examples.SelectMany(Cells)])
        {
            Metadata = JsonSerializer.SerializeToElement(new { report = new { title = Title, lead = Lead } }),
        };
    }

    private static IEnumerable<NotebookCell> Cells(IGalleryExample example)
    {
        yield return new NotebookCell(CellKind.Markdown, $"## {example.Name}\n\n{example.Purpose}");
        yield return new NotebookCell(CellKind.Code, Cell(example))
        {
            Metadata = JsonSerializer.SerializeToElement(new { tags = new[] { "show-input" } }),
            Outputs = [new DisplayOutput(new BundleFormatter().Format(example.Figure()))],
        };
    }
}
