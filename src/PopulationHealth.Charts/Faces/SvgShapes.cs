using System.Text;

namespace PopulationHealth;

/// <summary>The marks of one drawing as SVG elements.</summary>
internal sealed class SvgShapes(Theme theme, Drawing drawing)
{
    private readonly StringBuilder _out = new();

    public void Add(IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
        {
            switch (mark)
            {
                case BarMark bar: Bar(bar); break;
                case PointMark point: Point(point); break;
                case CloudMark cloud: Cloud(cloud); break;
                case LineMark line: Line(line); break;
                case AreaMark area: Area(area); break;
                case ArcMark arc: Arc(arc); break;
                case PolygonMark polygon: Polygon(polygon); break;
                case TextMark text: Text(text); break;
            }
        }
    }

    public override string ToString() => _out.ToString();

    private static string N(double value) => Markup.Number(value);

    private void Bar(BarMark bar)
    {
        var (left, right) = Sorted(drawing.PixelX(bar.FromX), drawing.PixelX(bar.ToX));
        var (top, bottom) = Sorted(drawing.PixelY(bar.FromY), drawing.PixelY(bar.ToY));
        var colour = theme.Of(bar);
        var fill = bar.Pattern == Pattern.Solid ? $"fill=\"{colour}\"" : $"fill=\"{theme.Paper}\" stroke=\"{colour}\"";
        Element($"rect x=\"{N(left)}\" y=\"{N(top)}\" width=\"{N(right - left)}\" height=\"{N(bottom - top)}\" {fill}", bar.Hover);
        if (bar.Pattern != Pattern.Solid)
            Put($"<path d=\"{Stripes.Path(bar.Pattern, left, top, right, bottom)}\" stroke=\"{colour}\" stroke-width=\"3\" fill=\"none\"/>");
        Whisker(bar.Whisker, (left + right) / 2, (top + bottom) / 2, Tone.Ink);
    }

    private void Point(PointMark point)
    {
        var (x, y) = (drawing.PixelX(point.X), drawing.PixelY(point.Y));
        Whisker(point.Whisker, x, y, point.Tone);
        Element($"path d=\"{PointPath.Of(point.Shape, x, y, point.Size / 2)}\" fill=\"{theme[point.Tone]}\" stroke=\"{theme.Paper}\"", point.Hover);
    }

    // One path for all: a stroke of no length with round ends is a disc.
    private void Cloud(CloudMark cloud)
    {
        var places = cloud.Places.Select(place => (X: drawing.PixelX(place.X), Y: drawing.PixelY(place.Y)));
        if (cloud.Shape == MarkShape.Circle)
            Put($"<path d=\"{string.Concat(places.Select(place => $"M{Tenth(place.X)} {Tenth(place.Y)}h0"))}\" stroke=\"{theme[cloud.Tone]}\" stroke-width=\"{N(cloud.Size)}\" stroke-linecap=\"round\" fill=\"none\"/>");
        else
            Put($"<path d=\"{string.Concat(places.Select(place => PointPath.Of(cloud.Shape, place.X, place.Y, cloud.Size / 2)))}\" fill=\"{theme[cloud.Tone]}\"/>");
    }

    private static string Tenth(double pixel) => N(Math.Round(pixel, 1, MidpointRounding.AwayFromZero));

    private void Whisker(Whisker? whisker, double x, double y, Tone tone)
    {
        if (whisker is null)
            return;
        const double half = 4;
        string path;
        if (whisker.Upright)
        {
            var (from, to) = (drawing.PixelY(whisker.From), drawing.PixelY(whisker.To));
            path = $"M{N(x - half)} {N(from)}H{N(x + half)}M{N(x)} {N(from)}V{N(to)}M{N(x - half)} {N(to)}H{N(x + half)}";
        }
        else
        {
            var (from, to) = (drawing.PixelX(whisker.From), drawing.PixelX(whisker.To));
            path = $"M{N(from)} {N(y - half)}V{N(y + half)}M{N(from)} {N(y)}H{N(to)}M{N(to)} {N(y - half)}V{N(y + half)}";
        }
        Put($"<path d=\"{path}\" stroke=\"{theme[tone]}\" stroke-width=\"1.5\" fill=\"none\"/>");
    }

    private void Line(LineMark line)
    {
        var path = string.Join('L', line.Places.Select(place => $"{N(drawing.PixelX(place.X))} {N(drawing.PixelY(place.Y))}"));
        Element($"path d=\"M{path}\" stroke=\"{theme[line.Tone]}\" stroke-width=\"{N(line.Width)}\"{DashOf(line.Dash)} fill=\"none\"", line.Hover);
    }

    private void Area(AreaMark area)
    {
        var path = string.Join('L', area.Outline.Select(place => $"{N(drawing.PixelX(place.X))} {N(drawing.PixelY(place.Y))}"));
        Element($"path d=\"M{path}Z\" fill=\"{theme[area.Tone]}\"{OpacityOf(area.Opacity)}", area.Hover);
    }

    private void Polygon(PolygonMark polygon)
    {
        PlotPoint[][] rings = [.. PolygonRings.Of(polygon).Select(ring => ring.Select(place => new PlotPoint(drawing.PixelX(place.X), drawing.PixelY(place.Y))).ToArray())];
        var path = string.Concat(rings.Select(ring => $"M{string.Join('L', ring.Select(place => $"{N(place.X)} {N(place.Y)}"))}Z"));
        var (colour, isSolid) = (theme[polygon.Tone], polygon.Pattern == Pattern.Solid);
        var edge = $"stroke=\"{theme[polygon.Edge]}\" stroke-width=\"{N(polygon.EdgeWidth)}\" stroke-linejoin=\"round\"";
        Element($"path d=\"{path}\" fill=\"{(isSolid ? colour : theme.Paper)}\" fill-rule=\"evenodd\" {edge}", polygon.Hover);
        if (!isSolid)
            Put($"<path d=\"{Stripes.Path(polygon.Pattern, rings)}\" stroke=\"{colour}\" stroke-width=\"2\" fill=\"none\"/>");
    }

    private void Arc(ArcMark arc) =>
        Element(
            $"path d=\"{ArcPath.Of(arc, drawing)}\" fill=\"{theme[arc.Tone]}\"{OpacityOf(arc.Opacity)} stroke=\"{theme[arc.Edge]}\" stroke-width=\"2\"{DashOf(arc.Dash)}",
            arc.Hover);

    private void Text(TextMark text)
    {
        var (x, y) = (drawing.PixelX(text.X) + text.MoveX, drawing.PixelY(text.Y) + text.MoveY);
        if (text.Patch)
        {
            var box = TextBox.Of(drawing, text);
            Put($"<rect x=\"{N(box.Left)}\" y=\"{N(box.Top - 1)}\" width=\"{N(box.Right - box.Left)}\" height=\"{N(box.Bottom - box.Top + 2)}\" fill=\"{theme.Paper}\" fill-opacity=\"0.9\"/>");
        }
        var anchor = text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
        var turn = text.Turn == 0 ? "" : $" transform=\"rotate({N(text.Turn)} {N(x)} {N(y)})\"";
        var weight = text.Bold ? " font-weight=\"700\"" : "";

        // Half of the height of a capital letter below the middle: the base line, without asking the viewer for dominant-baseline.
        Element($"text x=\"{N(x)}\" y=\"{N(y + (0.35 * text.Size))}\" font-size=\"{N(text.Size)}\"{weight}{anchor}{turn} fill=\"{theme[text.Tone]}\"", text.Hover, text.Text);
    }

    private void Put(string markup) => _out.Append(markup);

    private void Element(string start, string hover, string text = "")
    {
        _out.Append('<').Append(start);
        if (hover.Length == 0 && text.Length == 0)
        {
            _out.Append("/>");
            return;
        }
        _out.Append('>');
        if (hover.Length > 0)
            _out.Append("<title>").Append(Html.Escape(hover)).Append("</title>");
        _out.Append(Html.Escape(text)).Append("</").Append(start.AsSpan(0, start.IndexOf(' ', StringComparison.Ordinal))).Append('>');
    }

    private static string DashOf(Dash dash) => dash switch
    {
        Dash.Dashed => " stroke-dasharray=\"8 4\"",
        Dash.Dotted => " stroke-dasharray=\"2 4\"",
        Dash.DashDot => " stroke-dasharray=\"8 4 2 4\"",
        _ => "",
    };

    private static string OpacityOf(double opacity) => opacity >= 1 ? "" : $" fill-opacity=\"{N(opacity)}\"";

    private static (double Least, double Greatest) Sorted(double one, double two) => one <= two ? (one, two) : (two, one);
}
