using System.Text;

namespace PopulationHealth.Gallery;

/// <summary>The gallery for a repository: an SVG file of each figure, and a page in Markdown that shows them.</summary>
internal static class GalleryPictures
{
    public const string Page = "README.md";

    public static IReadOnlyDictionary<string, string> Files(IReadOnlyList<IGalleryExample> examples)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var page = new StringBuilder("# Gallery\n\nWritten by `populationhealth gallery --pictures docs/gallery`; ")
            .Append("`populationhealth gallery` makes it as pages with data tables and interactive figures.\n");
        foreach (var chapter in examples.GroupBy(example => example.Chapter))
        {
            page.Append("\n## " + chapter.Key.Title() + "\n");
            foreach (var example in chapter)
                Add(example, page, files);
        }
        files.Add(Page, page.ToString());
        return files;
    }

    public static void Write(string folder, IReadOnlyList<IGalleryExample> examples)
    {
        var files = Files(examples);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Join(folder, name), text);
    }

    private static void Add(IGalleryExample example, StringBuilder page, SortedDictionary<string, string> files)
    {
        var (figure, file) = (example.Figure(), example.FileName() + ".svg");
        files.Add(file, figure.ToSvg() + "\n");
        string[] parts = [$"### {example.Name}", example.Purpose, $"![{figure.Title}: {figure.Alternative.ToText(null)}]({file})", $"```csharp\n{ExampleSource.Of(example)}\n```"];
        page.Append('\n').AppendJoin("\n\n", parts).Append('\n');
    }
}
