using System.Text;

namespace PopulationHealth;

/// <summary>Writes the data table face.</summary>
internal static class TableHtml
{
    public static string Write(Figure figure)
    {
        var table = figure.Table;
        var html = new StringBuilder("<table><caption>").Append(Html.Escape(table.Caption)).Append("</caption><thead><tr>");
        html.Append("<th scope=\"col\">").Append(Html.Escape(table.RowHeader)).Append("</th>");
        var classes = table.Columns.Select((_, column) => table.Rows.Any(row => row.Cells[column].IsNumber) ? " class=\"ph-number\"" : "").ToList();
        for (var column = 0; column < classes.Count; column++)
            html.Append("<th scope=\"col\"").Append(classes[column]).Append('>').Append(Html.Escape(table.Columns[column].ToString())).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Html.Escape(row.Header)).Append("</th>");
            for (var column = 0; column < classes.Count; column++)
                html.Append("<td").Append(classes[column]).Append('>').Append(Html.Escape(row.Cells[column].Text)).Append("</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody><tfoot><tr><td colspan=\"").Append(Markup.Number(table.Columns.Count + 1)).Append("\">");
        if (table.Legend.Length > 0)
            html.Append(Html.Escape(table.Legend)).Append(".<br>");
        return html.Append(Html.Escape(figure.SourceLine)).Append("</td></tr></tfoot></table>").ToString();
    }
}
