namespace PopulationHealth.Tests;

/// <summary>One source file: its path with forward slashes, the folder it stands in (empty for the project's own), and its text.</summary>
internal sealed record SourceFile(string Path, string Folder, string Text)
{
    public string Code { get; } = Sources.Code(Text);

    public int Lines { get; } = Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Length;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
