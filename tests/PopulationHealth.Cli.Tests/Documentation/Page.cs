using System.Text.RegularExpressions;

namespace PopulationHealth.Tests;

/// <summary>A Markdown page of this repository: its fenced blocks, links and headings.</summary>
internal sealed partial record Page(string Path, string Text)
{
    /// <summary>Every page that a reader of the repository or of a package meets.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryNotebooks.Root, "*.md")
            .Concat(Directory.EnumerateFiles(System.IO.Path.Join(RepositoryNotebooks.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(System.IO.Path.Join(RepositoryNotebooks.Root, "src")).Select(folder => System.IO.Path.Join(folder, "README.md")).Where(File.Exists))
            .Append(System.IO.Path.Join(RepositoryNotebooks.Root, "benchmarks", "README.md"))
            .Select(path => System.IO.Path.GetRelativePath(RepositoryNotebooks.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static Page Read(string path) => new(path, File.ReadAllText(System.IO.Path.Join(RepositoryNotebooks.Root, path)).ReplaceLineEndings("\n"));

    /// <summary>The fenced blocks: the language, the rest of its line, and the text.</summary>
    public IEnumerable<(string Language, string Info, string Text)> Blocks =>
        Fence().Matches(Text).Select(match => (match.Groups["language"].Value, match.Groups["info"].Value.Trim(), match.Groups["text"].Value));

    /// <summary>The targets of links and pictures, outside blocks of code.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(match => match.Groups["target"].Value);

    /// <summary>The anchors of the headings, as the usual hosts make them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose)
        .Select(match => NotInAnchor().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private string Prose => Fence().Replace(Text, "");

    [GeneratedRegex(@"^```(?<language>[\w.-]+)(?<info>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>[^\n]+)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();
}
