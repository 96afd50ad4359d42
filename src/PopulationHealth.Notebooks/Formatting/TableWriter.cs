using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>A table of values as accessible HTML and as aligned text.</summary>
internal static class TableWriter
{
    public static string ToHtml(ValueTable table)
    {
        var isNumber = Enumerable.Range(0, table.Columns.Count).Select(i => table.Rows.Count > 0 && table.Rows.All(r => r[i].IsNumber)).ToArray();
        var html = new StringBuilder("<table class=\"ph-values\">\n<thead><tr>");
        for (var i = 0; i < isNumber.Length; i++)
            html.Append(Cell(table.Columns[i], "th", "col", isNumber[i]));
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Append(i == 0 && table.RowsHaveHeads ? Cell(row[i].Text, "th", "row", isNumber[i]) : Cell(row[i].Text, "td", null, isNumber[i]));
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>");
        if (table.Remark is { } remark)
            html.Append("\n<p>").Append(remark).Append("</p>");
        return html.ToString();
    }

    public static string ToText(ValueTable table)
    {
        var widths = Enumerable.Range(0, table.Columns.Count)
            .Select(i => table.Rows.Select(r => OneLine(r[i].Text).Length).Append(table.Columns[i].Length).Max())
            .ToArray();
        var lines = new List<string> { Line([.. table.Columns.Select(c => new TableCell(c, IsNumber: false))]) };
        lines.AddRange(table.Rows.Select(Line));
        if (table.Remark is { } remark)
            lines.Add(remark);
        return string.Join('\n', lines);

        string Line(IReadOnlyList<TableCell> cells) =>
            string.Join("  ", cells.Select((c, i) => Padded(c, widths[i]))).TrimEnd();
    }

    private static string Padded(TableCell cell, int width) =>
        cell.IsNumber ? cell.Text.PadLeft(width) : OneLine(cell.Text).PadRight(width);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Cell(string text, string element, string? scope, bool isNumber)
    {
        var attributes = (scope is null ? "" : $" scope=\"{scope}\"") + (isNumber ? " class=\"ph-number\"" : "");
        return $"<{element}{attributes}>{Html.Escape(text)}</{element}>";
    }
}
