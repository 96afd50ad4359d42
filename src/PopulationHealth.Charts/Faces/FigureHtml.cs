namespace PopulationHealth;

/// <summary>Writes title, picture, finding, source and table as one <c>figure</c> element; the page brings the style, but for a wide table that scrolls in its own box.</summary>
internal static class FigureHtml
{
    public static string Write(Figure figure)
    {
        var (title, subtitle) = (Markup.Escape(figure.Title), Markup.Escape(figure.Subtitle));
        // A page may show the standard colours in its own scheme; colours that the author chose stay.
        var own = figure.Theme == Theme.Standard ? "" : " ph-own-theme";
        return $"<figure class=\"ph-figure{own}\">"
            + $"<figcaption><strong>{title}</strong> <span class=\"ph-subtitle\">{subtitle}</span></figcaption>"
            + $"<div class=\"ph-picture\">{SvgWriter.Picture(figure)}</div>"
            + $"<p class=\"ph-alt\">{Markup.Escape(figure.Alternative.ToText(null))}</p>"
            + $"<p class=\"ph-source\"><small>{Markup.Escape(figure.SourceLine)}</small></p>"
            + (figure.IsTableOpen ? "<details open>" : "<details>") + "<summary>Show the data</summary>"
            + $"<div class=\"ph-table\" role=\"region\" aria-label=\"Data: {title}\" tabindex=\"0\" style=\"overflow-x:auto\">{TableHtml.Write(figure)}</div></details>"
            + "</figure>";
    }
}
