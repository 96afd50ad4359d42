using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PopulationHealth;

/// <summary>How sets of observations show themselves in a notebook: as a table, a row an observation.</summary>
internal sealed class ObservationFormatters
{
    private const int Shown = 50;

    private static readonly (string Heading, Func<Observation, string> Cell)[] Columns =
    [
        ("Indicator", item => item.Indicator.Name),
        ("Area", item => item.Area.Name),
        ("Group", item => item.Group),
        ("Breakdown", item => item.Breakdown?.ToString() ?? ""),
        ("Period", item => item.Period.Text),
        ("Value", item => item.ToString()),
        ("Source", item => item.Source.Document),
    ];

    /// <summary>The formatters; called by name.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The convention asks for an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FaceFormatter("text/html", value => Table((IEnumerable<Observation>)value, $"{value}")),
        new FaceFormatter("text/plain", value => value.ToString()),
    ];

    private static string Table(IEnumerable<Observation> items, string caption)
    {
        var first = items.Skip(Shown).Any() ? $" (the first {Shown} are shown)" : "";
        var html = new StringBuilder($"<table><caption>{Html.Escape(caption)}{first}</caption><thead><tr>");
        foreach (var (heading, _) in Columns)
            html.Append("<th scope=\"col\">").Append(heading).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var item in items.Take(Shown))
            html.Append("<tr>").Append(string.Concat(Columns.Select(column => $"<td>{Html.Escape(column.Cell(item))}</td>"))).Append("</tr>");
        return html.Append("</tbody></table>").ToString();
    }
}
