using System.Diagnostics.CodeAnalysis;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// A captioned table of records of yours, a row a record and a column a property; property names become headings
/// (<c>FirstOwner</c> is "First owner"). The first column heads its row. A cell may be a <see cref="Link"/> or several.
/// </summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class RecordTable : ISourced
{
    private readonly ValueList<ValueList<Cell>> _rows;
    private readonly Func<DbDataReader> _reader;

    private RecordTable(string caption, ValueList<string> headings, ValueList<ValueList<Cell>> rows, ValueList<Source> sources, Func<DbDataReader> reader) =>
        (Caption, Headings, _rows, Sources, _reader) = (caption, headings, rows, sources, reader);

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>The headings of the columns, in their order.</summary>
    public ValueList<string> Headings { get; }

    /// <summary>The values as the records have them, a row a record and a value a column; null where a record has none.</summary>
    public ValueList<ValueList<object?>> Values => ValueList.From(_rows.Select(row => ValueList.From(row.Select(cell => cell.Value))));

    /// <summary>Whether the table is folded away behind its caption until a reader opens it: for a long list that few will read through.</summary>
    public bool IsFolded { get; private init; }

    /// <summary>Where the numbers are from: the sources that were given, and those of the records' own values; each once.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>A table of records.</summary>
    /// <typeparam name="T">A record or an anonymous type; its public properties are the columns, in their order.</typeparam>
    /// <param name="caption">What the table shows, not empty.</param>
    /// <param name="records">The records, a row each.</param>
    /// <param name="sources">Where the numbers are from, besides the sources of the values themselves.</param>
    public static RecordTable Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string caption, IEnumerable<T> records, params IEnumerable<Source> sources)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var cells = records.Select(record => properties.Select(property => property.GetValue(record)).ToArray()).ToList();
        var columns = RecordProperty.Columns(properties, value => CellOf(value).Text);
        return new RecordTable(
            Require.Text(caption),
            ValueList.From(properties.Select(property => Heading(property.Name))),
            ValueList.From(cells.Select(row => ValueList.From(row.Select(CellOf)))),
            ValueList.From(sources.Concat(cells.SelectMany(row => row.OfType<ISourced>()).SelectMany(value => value.Sources)).Distinct()),
            () => columns.Read(cells));
    }

    /// <summary>The same table, folded away behind its caption until a reader opens it.</summary>
    public RecordTable Folded() => new(Caption, Headings, _rows, Sources, _reader) { IsFolded = true };

    /// <summary>
    /// The records as a data reader, with the names of the properties: numbers, dates, true and false as they are, everything else as the text that the table shows; an empty text is DBNull.
    /// </summary>
    public DbDataReader ToDataReader() => _reader();

    /// <summary>The table as HTML, with caption and scoped headings.</summary>
    public string ToHtml() => IsFolded ? $"<details><summary>{Html.Escape(Caption)}</summary>{Table()}</details>" : Table();

    /// <summary>The caption and the rows, cells separated by a bar.</summary>
    public override string ToString() =>
        string.Join("\n", [Caption, string.Join(" | ", Headings), .. _rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text)))]);

    private string Table()
    {
        var html = new StringBuilder($"<table><caption>{Html.Escape(Caption)}</caption><thead><tr>");
        var classes = Headings.Select((_, column) => IsOfNumbers(column) ? " class=\"ph-number\"" : "").ToList();
        html.Append(string.Concat(Headings.Select((heading, column) => $"<th scope=\"col\"{classes[column]}>{Html.Escape(heading)}</th>"))).Append("</tr></thead><tbody>");
        foreach (var row in _rows)
            html.Append("<tr>").Append(string.Concat(row.Select((cell, column) =>
                column == 0 ? $"<th scope=\"row\">{cell.Markup}</th>" : $"<td{classes[column]}>{cell.Markup}</td>"))).Append("</tr>");
        return html.Append("</tbody></table>").ToString();
    }

    // Years and other numbers that head their rows stand where names do.
    private bool IsOfNumbers(int column) => column > 0
        && _rows.Any(row => row[column].Value is not null) && _rows.All(row => row[column].Value is null || IsNumber(row[column].Value));

    private static bool IsNumber(object? value) => value is int or long or double or float or decimal or IMeasure or IEstimate or IValued;

    private static Cell CellOf(object? value) => value switch
    {
        Link link => new(value, link.Text, link.ToHtml()),
        IEnumerable<Link> links => new(value, string.Join("; ", links.Select(link => link.Text)), string.Join("; ", links.Select(link => link.ToHtml()))),
        _ => TextOf(value) is var text ? new(value, text, Html.Escape(text)) : default,
    };

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        int number => Numbers.Grouped(number, 0),
        long number => Numbers.Grouped(number, 0),
        double.NaN => "",
        double number => Numbers.Grouped(number, null),
        float number => TextOf((double)number),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        IEnumerable<string> items => string.Join("; ", items),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Heading(string name)
    {
        var words = Capital().Replace(name.Replace('_', ' '), " $0").Trim();
        return words[..1] + words[1..].ToLowerInvariant();
    }

    private readonly record struct Cell(object? Value, string Text, string Markup);

    [GeneratedRegex("(?<=[a-z])[A-Z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
