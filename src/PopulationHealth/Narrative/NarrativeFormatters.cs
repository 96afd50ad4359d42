using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>How statements, passages, tables, estimates, results of several numbers and lists of sources show themselves in a notebook.</summary>
internal sealed class NarrativeFormatters
{
    /// <summary>The formatters; called by name.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The convention asks for an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FaceFormatter("text/html", value => value switch
        {
            Statement statement => statement.ToHtml(),
            Passage passage => passage.ToHtml(),
            SourceList sources => sources.ToHtml(),
            RecordTable table => table.ToHtml(),
            FoldedTables tables => tables.ToHtml(),
            IPresented presented => Present(presented),
            IStated stated => $"<p>{Html.Escape(stated.ToText(null))}</p>",
            _ => null,
        }),
        new FaceFormatter("text/plain", value => value.ToString()),
        new FaceFormatter(SourceList.FiguresMimeType, value => (value as SourceList)?.ToJson()),
    ];

    // Without citations, as an estimate has none: their ids would stand on a page once for each result that is shown.
    private static string Present(IPresented presented) => presented.Table?.ToHtml() + presented.Sentences switch
    {
        [] => "",
        [var only] => $"<p>{Html.Escape(only.ToString())}</p>",
        var several => $"<ul>{string.Concat(several.Select(sentence => $"<li>{Html.Escape(sentence.ToString())}</li>"))}</ul>",
    };
}
