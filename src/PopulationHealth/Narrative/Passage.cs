namespace PopulationHealth;

/// <summary>A paragraph or a bulleted list of statements whose sources are numbered.</summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Passage
{
    private readonly string _html;
    private readonly string _markdown;
    private readonly string _text;

    private Passage(IReadOnlyList<Statement> statements, string html, string markdown, string text) =>
        (Statements, _html, _markdown, _text) = (ValueList.From(statements), html, markdown, text);

    /// <summary>The statements.</summary>
    public ValueList<Statement> Statements { get; }

    /// <summary>The passage as an HTML paragraph or list.</summary>
    public string ToHtml() => _html;

    /// <summary>The passage as Markdown.</summary>
    public string ToMarkdown() => _markdown;

    /// <summary>The passage as plain text.</summary>
    public override string ToString() => _text;

    internal static Passage Paragraph(IReadOnlyList<Statement> statements, SourceList sources) => new(
        statements,
        $"<p class=\"ph-statement\">{string.Join(" ", statements.Select(item => item.ToHtml(sources)))}</p>",
        string.Join(" ", statements.Select(item => item.ToMarkdown(sources))),
        string.Join(" ", statements.Select(item => item.ToPlainText(sources))));

    internal static Passage List(IReadOnlyList<Statement> statements, SourceList sources) => new(
        statements,
        $"<ul class=\"ph-statement\">{string.Concat(statements.Select(item => $"<li>{item.ToHtml(sources)}</li>"))}</ul>",
        string.Join("\n", statements.Select(item => "- " + item.ToMarkdown(sources))),
        string.Join("\n", statements.Select(item => "- " + item.ToPlainText(sources))));
}
