using System.Net;
using System.Text.RegularExpressions;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>The sentences of a notebook that a reader reads: its Markdown and the statements of its outputs, without tables, code and lists of sources.</summary>
internal static partial class NotebookProse
{
    /// <summary>The sentences, in their order.</summary>
    public static IReadOnlyList<string> Sentences(Notebook notebook) => [.. notebook.Cells.SelectMany(Blocks).SelectMany(Split)];

    private static IEnumerable<string> Blocks(NotebookCell cell) => cell.Kind == CellKind.Markdown
        ? Markdown(cell.Source)
        : cell.Outputs.Select(Html).OfType<string>().Where(html => !html.StartsWith("<ol class=\"ph-sources\"", StringComparison.Ordinal)).SelectMany(html => Block().Matches(html).Select(block => Plain(block.Groups["text"].Value)));

    private static string? Html(CellOutput output) => output switch
    {
        ResultOutput result => result.Data.Find(MimeBundle.Html),
        DisplayOutput display => display.Data.Find(MimeBundle.Html),
        _ => null,
    };

    // A paragraph, or a point of a list; headings are no sentences.
    private static IEnumerable<string> Markdown(string source) => source.ReplaceLineEndings("\n").Split("\n")
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => Target().Replace(line.TrimStart('-', ' '), "").Replace("[", "").Replace("]", "").Replace("*", ""));

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(Citation().Replace(html, ""), ""));

    private static IEnumerable<string> Split(string block) => SentenceEnd().Split(block.Trim()).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex("""<(p|li|figcaption)( class="(?!ph-source")[^"]*")?>(?<text>.*?)</(p|li|figcaption)>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("<sup.*?</sup>", RegexOptions.Singleline)]
    private static partial Regex Citation();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<=\])\([^)]*\)""")]
    private static partial Regex Target();

    [GeneratedRegex("""(?<=[.!?]["”)]?)\s+(?=["“(]?[A-Z0-9])""")]
    private static partial Regex SentenceEnd();
}
