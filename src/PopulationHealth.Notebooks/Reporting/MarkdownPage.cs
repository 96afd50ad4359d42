using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;

namespace PopulationHealth.Notebooks;

/// <summary>
/// The Markdown cells of one page. The first h1 is the page's title and is taken out of the text; other headings find their place in
/// the outline; links to notebooks lead to their pages. Raw HTML in a cell is shown as text.
/// </summary>
internal sealed class MarkdownPage
{
    private const string NotebookEnding = ".ipynb";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseAutoLinks().DisableHtml().Build();

    private readonly HeadingOutline _outline = new();

    /// <summary>The text of the first h1; null when there was none so far.</summary>
    public string? Title { get; private set; }

    /// <summary>The first paragraph after the title (or of the page, when there is no title), as plain text.</summary>
    public string? Lead { get; private set; }

    public IReadOnlyList<Heading> Headings => _outline.Headings;

    public string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var block in document.Descendants<Block>().ToArray())
        {
            if (block is HeadingBlock heading)
                Place(heading);
            else if (block is ParagraphBlock paragraph && paragraph.Parent == document)
                Lead ??= PlainText(paragraph.Inline);
            else if (block is MarkdownTableRow { IsHeader: true } head)
                head.ToList().ForEach(c => c.GetAttributes().AddProperty("scope", "col"));
        }
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = PageUrl(link.Url);
        return Write(document);
    }

    private void Place(HeadingBlock heading)
    {
        var text = PlainText(heading.Inline);
        if (heading.Level == 1 && Title is null)
        {
            Title = text;
            Lead = null;
            heading.Parent!.Remove(heading);
            return;
        }
        var placed = _outline.Add(heading.Level, text);
        heading.Level = placed.Level;
        heading.GetAttributes().Id = placed.Id;
    }

    /// <summary>Where a link of a notebook leads in the report: to the page of a notebook, or where it led before.</summary>
    internal static string? PageUrl(string? url)
    {
        if (url is null || url.Contains("://", StringComparison.Ordinal))
            return url;
        var parts = url.Split('#', 2);
        return parts[0].EndsWith(NotebookEnding, StringComparison.OrdinalIgnoreCase)
            ? string.Join('#', [ReportPages.NameOf(Uri.UnescapeDataString(parts[0])), .. parts[1..]])
            : url;
    }

    private static string Write(MarkdownObject markdown)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(markdown);
        return writer.ToString();
    }

    private static string PlainText(ContainerInline? inline)
    {
        if (inline is null)
            return "";
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        Pipeline.Setup(renderer);
        renderer.Render(inline);
        return writer.ToString().Trim().ReplaceLineEndings(" ");
    }
}
