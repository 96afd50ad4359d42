using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PopulationHealth.Generators;

/// <summary>Cuts a CSV text (RFC 4180: commas, double quotes doubled inside quotes) into rows of cells that know where they stand.</summary>
internal static class CsvReader
{
    /// <summary>The rows, blank lines left out.</summary>
    /// <param name="text">The file.</param>
    public static List<List<CsvCell>> Rows(string text)
    {
        var rows = new List<List<CsvCell>>();
        var row = new List<CsvCell>();
        var at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (at < text.Length)
        {
            row.Add(Cell(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length)
                    row.Add(new CsvCell("", new TextSpan(at, 0)));
                continue;
            }
            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
            if (row.Count > 1 || row[0].Value.Length > 0)
                rows.Add(row);
            row = [];
        }
        if (row.Count > 0)
            rows.Add(row);
        return rows;
    }

    private static CsvCell Cell(string text, ref int at)
    {
        var start = at;
        var value = new StringBuilder();
        if (at < text.Length && text[at] == '"')
            ReadQuoted(text, ref at, value);
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            value.Append(text[at++]);
        return new CsvCell(value.ToString().Trim(), new TextSpan(start, at - start));
    }

    private static void ReadQuoted(string text, ref int at, StringBuilder value)
    {
        at++;
        while (at < text.Length)
        {
            if (text[at] != '"')
                value.Append(text[at++]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append('"');
                at += 2;
            }
            else
            {
                at++;
                return;
            }
        }
    }
}
