namespace PopulationHealth;

/// <summary>Writes picture, finding, source and table as one <c>figure</c> element; the page brings the style, but for a wide table that scrolls in its own box.</summary>
internal static class FigureHtml
{
    public static string Write(Figure figure)
    {
        var (title, subtitle) = (Markup.Escape(figure.Title), Markup.Escape(figure.Subtitle));
        return "<figure class=\"ph-figure\">"
            + $"<div class=\"ph-picture\">{SvgWriter.Picture(figure)}</div>"
            + $"<figcaption><strong>{title}</strong> <span class=\"ph-subtitle\">{subtitle}</span>"
            + $"<p class=\"ph-alt\">{Markup.Escape(figure.Alternative.ToText(null))}</p>"
            + $"<small class=\"ph-source\">{Markup.Escape(figure.SourceLine)}</small></figcaption>"
            + "<details><summary>Show the data</summary>"
            + $"<div class=\"ph-table\" role=\"region\" aria-label=\"Data: {title}\" tabindex=\"0\" style=\"overflow-x:auto\">{TableHtml.Write(figure)}</div></details>"
            + "</figure>";
    }
}
