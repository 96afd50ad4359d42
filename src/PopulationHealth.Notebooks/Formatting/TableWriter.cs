using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>A table of values as accessible HTML and as aligned text.</summary>
internal static class TableWriter
{
    public static string ToHtml(ValueTable table)
    {
        var html = new StringBuilder("<table class=\"ph-values\">\n<thead><tr>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\">").Append(Html.Text(column)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Append(Cell(row[i], isHead: i == 0 && table.RowsHaveHeads));
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

    private static string Cell(TableCell cell, bool isHead)
    {
        var text = Html.Text(cell.Text);
        if (isHead)
            return $"<th scope=\"row\">{text}</th>";
        return cell.IsNumber ? $"<td class=\"ph-number\">{text}</td>" : $"<td>{text}</td>";
    }
}
