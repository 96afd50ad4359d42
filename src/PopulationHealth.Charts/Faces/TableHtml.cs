using System.Text;

namespace PopulationHealth;

/// <summary>Writes the data table face.</summary>
internal static class TableHtml
{
    public static string Write(Figure figure)
    {
        var table = figure.Table;
        var html = new StringBuilder("<table><caption>").Append(Markup.Escape(table.Caption)).Append("</caption><thead><tr>");
        html.Append("<th scope=\"col\">").Append(Markup.Escape(table.RowHeader)).Append("</th>");
        foreach (var column in table.Columns)
            html.Append("<th scope=\"col\">").Append(Markup.Escape(column.ToString())).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Markup.Escape(row.Header)).Append("</th>");
            foreach (var cell in row.Cells)
                html.Append(cell.IsNumber ? "<td class=\"ph-number\">" : "<td>").Append(Markup.Escape(cell.Text)).Append("</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody><tfoot><tr><td colspan=\"").Append(Markup.Number(table.Columns.Count + 1)).Append("\">");
        if (table.Legend.Length > 0)
            html.Append(Markup.Escape(table.Legend)).Append(".<br>");
        return html.Append(Markup.Escape(figure.SourceLine)).Append("</td></tr></tfoot></table>").ToString();
    }
}
