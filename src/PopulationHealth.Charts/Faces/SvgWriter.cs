namespace PopulationHealth;

/// <summary>
/// Writes the SVG face. There is no id in it, so that any number of figures can stand on one page; it takes the width of its place, up to a
/// width at which the text is as large as that around it.
/// </summary>
internal static class SvgWriter
{
    private const double WidestOnPage = 640;

    /// <summary>The picture alone, for a page that prints title and source beside it.</summary>
    public static string Picture(Figure figure) => Document(figure, figure.Drawing.Height, Body(figure));

    /// <summary>The picture with its title above and its source below, for a file or a slide.</summary>
    public static string Standalone(Figure figure)
    {
        var (head, foot) = (SvgFrame.Head(figure), SvgFrame.Foot(figure));
        var svg = new SvgShapes(figure.Theme, Drawing.Free(head.Height, head.Marks));
        svg.Add(head.Marks);
        var body = $"{svg}<g transform=\"translate(0 {Markup.Number(head.Height)})\">{Body(figure)}</g>";
        svg = new SvgShapes(figure.Theme, Drawing.Free(foot.Height, foot.Marks));
        svg.Add(foot.Marks);
        body += $"<g transform=\"translate(0 {Markup.Number(head.Height + figure.Drawing.Height)})\">{svg}</g>";
        return Document(figure, head.Height + figure.Drawing.Height + foot.Height, body);
    }

    private static string Body(Figure figure)
    {
        var svg = new SvgShapes(figure.Theme, figure.Drawing);
        svg.Add(AxisMarks.Of(figure.Drawing));
        svg.Add(figure.Drawing.Marks);
        return svg.ToString();
    }

    private static string Document(Figure figure, double height, string body)
    {
        var (width, tall) = (Markup.Number(Drawing.StandardWidth), Markup.Number(height));
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {tall}\" role=\"img\" "
            + $"style=\"max-width:{Markup.Number(WidestOnPage)}px;width:100%;height:auto\" font-family=\"{Html.Escape(figure.Theme.FontFamily)}\">"
            + $"<title>{Html.Escape(figure.Title)}</title><desc>{Html.Escape(figure.Alternative.ToText(null))}</desc>"
            + $"<rect width=\"{width}\" height=\"{tall}\" fill=\"{figure.Theme.Paper}\"/>"
            + body
            + "</svg>";
    }
}
