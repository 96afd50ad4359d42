using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>Notebooks in few words.</summary>
internal static class Cells
{
    public static NotebookCell Code(string source, params string[] tags) => Tagged(CellKind.Code, source, tags);

    public static NotebookCell Markdown(string source, params string[] tags) => Tagged(CellKind.Markdown, source, tags);

    public static void Save(string path, params NotebookCell[] cells) => new Notebook(path, cells).Save();

    private static NotebookCell Tagged(CellKind kind, string source, string[] tags) => new(kind, source)
    {
        Metadata = tags.Length == 0 ? JsonValues.EmptyObject : JsonValues.Parse($$"""{"tags": ["{{string.Join("\",\"", tags)}}"]}"""),
    };
}
