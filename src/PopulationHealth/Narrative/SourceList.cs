using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PopulationHealth;

/// <summary>The numbered sources of a text: each document once, numbered from 1 in the order of its first use.</summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain", FiguresMimeType])]
public sealed class SourceList
{
    /// <summary>The MIME type of <see cref="ToJson"/>, beside the list in a notebook's output.</summary>
    public const string FiguresMimeType = "application/vnd.populationhealth.figures+json";

    private readonly List<Source> _sources = [];
    private readonly Dictionary<Source, int> _numbers = [];
    private readonly SortedSet<string> _figures = new(StringComparer.Ordinal);

    /// <summary>The sources, the one numbered 1 first.</summary>
    public IReadOnlyList<Source> Sources => _sources;

    /// <summary>The figures that the text rests on, by their marks in the sources (see <see cref="Source.Item"/>), sorted.</summary>
    public IReadOnlyCollection<string> Figures => _figures;

    /// <summary>The number of a source's document, which joins the list when it is new.</summary>
    /// <param name="source">A source.</param>
    public int NumberOf(Source source)
    {
        var document = (source ?? throw new ArgumentNullException(nameof(source))).WholeDocument;
        if (!_numbers.TryGetValue(document, out var number))
        {
            _sources.Add(document);
            number = _sources.Count;
            _numbers.Add(document, number);
        }
        if (source.Item.Length > 0)
            _figures.Add(source.Item);
        return number;
    }

    /// <summary>
    /// The list as an HTML ordered list, whose items have the ids <c>source-1</c>, <c>source-2</c> ... that citations point at, and below it the
    /// attribution that each licence asks for.
    /// </summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<ol class=\"ph-sources\">");
        foreach (var source in _sources)
        {
            var title = Html.Escape(source.Document);
            var linked = !IsLink(source.Url) ? title : $"<a href=\"{Html.Escape(source.Url)}\">{title}</a>";
            html.Append(string.Create(CultureInfo.InvariantCulture, $"<li id=\"source-{NumberOf(source)}\">{linked}{Html.Escape(Rest(source))}</li>"));
        }
        html.Append("</ol>");
        foreach (var licence in _sources.Select(source => source.Licence).Where(licence => IsLink(licence.Url)).Distinct())
            html.Append("<p class=\"ph-licence\"><a href=\"").Append(Html.Escape(licence.Url)).Append("\">").Append(Html.Escape(licence.Attribution)).Append("</a></p>");
        return html.ToString();
    }

    /// <summary>The marks of the figures as JSON, <c>{"figures":["id", ...]}</c>: what a program reads that asks which figures a text uses.</summary>
    public string ToJson() => $$"""{"figures":[{{string.Join(",", _figures.Select(figure => $"\"{JsonEncodedText.Encode(figure)}\""))}}]}""";

    /// <summary>The list as Markdown, a numbered line a source.</summary>
    public string ToMarkdown() => Lines(source => !IsLink(source.Url)
        ? Markdown.Escape(source.Document + Rest(source))
        : $"[{Markdown.Escape(source.Document)}](<{source.Url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>){Markdown.Escape(Rest(source))}");

    /// <summary>The list as plain text, a numbered line a source.</summary>
    public override string ToString() => Lines(source => source.Document + Rest(source) + (source.Url.Length == 0 ? "" : $" {source.Url}"));

    private string Lines(Func<Source, string> line) => string.Join("\n", _sources.Select(source => string.Create(CultureInfo.InvariantCulture, $"{NumberOf(source)}. {line(source)}")));

    // Only an address of the web becomes a link: a source's data must never become a script that runs.
    private static bool IsLink(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" };

    private static string Rest(Source source) =>
        $"{(source.Publisher.Length == 0 ? "" : $", {source.Publisher}")}.{(source.Licence.Name.Length == 0 ? "" : $" {source.Licence.Name}.")}";
}
