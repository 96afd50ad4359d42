namespace PopulationHealth;

/// <summary>Writes title, picture, finding, source and table as one <c>figure</c> element; the page brings the style, but for a wide table that scrolls in its own box.</summary>
internal static class FigureHtml
{
    /// <param name="figure">The figure.</param>
    /// <param name="isPage">Whether it is a page of its own: the title is the page's heading, and the keyboard can scroll the picture, which no script looks after.</param>
    public static string Write(Figure figure, bool isPage = false)
    {
        var (heading, stop) = isPage ? ("h1", $" role=\"group\" aria-label=\"Picture: {Html.Escape(figure.Title)}\" tabindex=\"0\"") : ("strong", "");
        var (title, subtitle) = (Html.Escape(figure.Title), Html.Escape(figure.Subtitle));
        // A page may show the standard colours in its own scheme; colours that the author chose stay.
        var own = figure.Theme == Theme.Standard ? "" : " ph-own-theme";
        return $"<figure class=\"ph-figure{own}\">"
            + $"<figcaption><{heading}>{title}</{heading}> <span class=\"ph-subtitle\">{subtitle}</span></figcaption>"
            + $"<div class=\"ph-picture\"{stop}>{SvgWriter.Picture(figure)}</div>"
            + $"<p class=\"ph-alt\">{Html.Escape(figure.Alternative.ToText(null))}</p>"
            + $"<p class=\"ph-source\"><small>{Html.Escape(figure.SourceLine)}</small></p>"
            + (figure.IsTableOpen ? "<details open>" : "<details>") + "<summary>Show the data</summary>"
            + $"<div class=\"ph-table\" role=\"region\" aria-label=\"Data: {title}\" tabindex=\"0\" style=\"overflow-x:auto\">{TableHtml.Write(figure)}</div></details>"
            + "</figure>";
    }
}
