using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// A captioned table of records of yours, a row a record and a column a property; property names become headings
/// (<c>FirstOwner</c> is "First owner"). The first column heads its row.
/// </summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class RecordTable
{
    private readonly ValueList<string> _headings;
    private readonly ValueList<ValueList<string>> _rows;

    private RecordTable(string caption, ValueList<string> headings, ValueList<ValueList<string>> rows) =>
        (Caption, _headings, _rows) = (caption, headings, rows);

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>A table of records.</summary>
    /// <typeparam name="T">A record or an anonymous type; its public properties are the columns, in their order.</typeparam>
    /// <param name="caption">What the table shows, not empty.</param>
    /// <param name="records">The records, a row each.</param>
    public static RecordTable Of<T>(string caption, IEnumerable<T> records)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return new RecordTable(
            Require.Text(caption),
            ValueList.From(properties.Select(property => Heading(property.Name))),
            ValueList.From(records.Select(record => ValueList.From(properties.Select(property => Cell(property.GetValue(record)))))));
    }

    /// <summary>The table as HTML, with caption and scoped headings.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder($"<table><caption>{Html.Escape(Caption)}</caption><thead><tr>");
        html.Append(string.Concat(_headings.Select(heading => $"<th scope=\"col\">{Html.Escape(heading)}</th>"))).Append("</tr></thead><tbody>");
        foreach (var row in _rows)
            html.Append("<tr>").Append(string.Concat(row.Select((cell, column) =>
                column == 0 ? $"<th scope=\"row\">{Html.Escape(cell)}</th>" : $"<td>{Html.Escape(cell)}</td>"))).Append("</tr>");
        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>The caption and the rows, cells separated by a bar.</summary>
    public override string ToString() =>
        string.Join("\n", [Caption, string.Join(" | ", _headings), .. _rows.Select(row => string.Join(" | ", row))]);

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        int number => Numbers.Grouped(number, 0),
        double number => Numbers.Grouped(number, null),
        IEnumerable<string> items => string.Join("; ", items),
        _ => value.ToString() ?? "",
    };

    private static string Heading(string name)
    {
        var words = Capital().Replace(name.Replace('_', ' '), " $0").Trim();
        return words[..1] + words[1..].ToLowerInvariant();
    }

    [GeneratedRegex("(?<=[a-z])[A-Z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
