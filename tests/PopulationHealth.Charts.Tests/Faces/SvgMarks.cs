using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PopulationHealth.Tests;

/// <summary>Reads bars, points and lines back from the SVG.</summary>
internal static partial class SvgMarks
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static IReadOnlyList<DrawnMark> Of(Figure figure)
    {
        var (drawing, elements) = (figure.Drawing, XDocument.Parse(SvgWriter.Picture(figure)).Root!.Elements().ToArray());
        var marks = new List<DrawnMark>();
        var interval = "";
        foreach (var (i, element) in elements.Index())
        {
            var hover = element.Element(Svg + "title")?.Value ?? "";
            var path = element.Attribute("d")?.Value ?? "";
            if (i > 0 && HasStripes(elements[i - 1]))
                continue;
            if (element.Name == Svg + "rect" && hover.Length > 0)
            {
                var (x, y, width, height) = (Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height"));
                var whisker = elements.Skip(i + 1).TakeWhile(next => next.Name == Svg + "path" && !next.HasElements).Take(2)
                    .Select(next => Interval(next.Attribute("d")!.Value, drawing)).FirstOrDefault(found => found.Length > 0, "");
                marks.Add(new("bar", element.Attribute("stroke")?.Value ?? element.Attribute("fill")!.Value, hover,
                    DrawnMark.Round(DataX(drawing, x), DataX(drawing, x + width), DataY(drawing, y), DataY(drawing, y + height)), whisker));
            }
            else if (element.Attribute("fill-rule") is not null)
            {
                var places = path.Split('Z', StringSplitOptions.RemoveEmptyEntries).SelectMany(ring => Numbers().Matches(ring).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).Chunk(2));
                marks.Add(new("polygon", HasStripes(element) ? elements[i + 1].Attribute("stroke")!.Value : element.Attribute("fill")!.Value, hover,
                    DrawnMark.Round(places.SelectMany(place => new[] { DataX(drawing, place[0]), DataY(drawing, place[1]) })), ""));
            }
            else if (path.EndsWith('Z') && hover.Length > 0 && Centre(path) is { } centre)
            {
                marks.Add(new("point", element.Attribute("fill")!.Value, hover, DrawnMark.Round(DataX(drawing, centre.X), DataY(drawing, centre.Y)), interval));
            }
            else if (element.Attribute("fill")?.Value == "none" && LinePath().IsMatch(path) && element.Attribute("stroke-width")!.Value is not ("1" or "1.5"))
            {
                var places = Numbers().Matches(path).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).Chunk(2).ToArray();
                if (!IsRule(places, drawing))
                    marks.Add(new("line", element.Attribute("stroke")!.Value, "", DrawnMark.Round(places.SelectMany(place => new[] { DataX(drawing, place[0]), DataY(drawing, place[1]) })), ""));
            }
            interval = Interval(path, drawing);
        }
        return marks;
    }

    private static string Interval(string path, Drawing drawing)
    {
        if (Level().Match(path) is { Success: true } level)
            return DrawnMark.Round(DataX(drawing, Group(level, 1)), DataX(drawing, Group(level, 2)));
        return Upright().Match(path) is { Success: true } upright ? DrawnMark.Round(DataY(drawing, Group(upright, 1)), DataY(drawing, Group(upright, 2))) : "";
    }

    // The stripes of a bar or a polygon are the element behind it.
    private static bool HasStripes(XElement element) =>
        element.Attribute("fill")?.Value == Theme.Standard.Paper.ToString() && element.Attribute("stroke") is not null
        && (element.Name == Svg + "rect" || (element.Attribute("fill-rule") is not null && element.ElementsAfterSelf().FirstOrDefault() is { } next && next.Attribute("d")?.Value is { } stripes && Striped().IsMatch(stripes)));

    // Rules across the plot are shapes for plotly; a test of their own counts them.
    private static bool IsRule(double[][] places, Drawing drawing)
    {
        var (across, up) = (Math.Abs(places[0][0] - places[^1][0]), Math.Abs(places[0][1] - places[^1][1]));
        return places.Length == 2 && ((Math.Abs(across - drawing.PlotWidth) < 0.02 && up < 0.02) || (Math.Abs(up - drawing.PlotHeight) < 0.02 && across < 0.02));
    }

    // Circle: starts at the left, radius after the arc command. Square, triangle, diamond: from their first corners.
    private static (double X, double Y)? Centre(string path)
    {
        var n = Numbers().Matches(path).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        if (path.Contains('a', StringComparison.Ordinal))
            return (n[0] + n[2], n[1]);
        if (path.Contains('V', StringComparison.Ordinal))
            return ((n[0] + n[2]) / 2, n[1] + ((n[2] - n[0]) / 2));
        if (path.Contains('H', StringComparison.Ordinal))
            return (n[0], n[1] + (Math.Sign(n[3] - n[1]) * 1.2 * (n[2] - n[0]) / 1.15));
        return path.Count(c => c == 'L') == 3 ? (n[0], n[3]) : null;
    }

    private static double DataX(Drawing drawing, double pixel) => drawing.X.Begin + ((pixel - drawing.Margins.Left) / drawing.PlotWidth * (drawing.X.End - drawing.X.Begin));

    private static double DataY(Drawing drawing, double pixel) => drawing.Y.Begin + ((1 - ((pixel - drawing.Margins.Top) / drawing.PlotHeight)) * (drawing.Y.End - drawing.Y.Begin));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Group(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?[0-9]+(\.[0-9]+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^M(\S+) \S+V\S+M\S+ \S+H(\S+)M\S+ \S+V\S+$")]
    private static partial Regex Level();

    [GeneratedRegex(@"^M\S+ (\S+)H\S+M\S+ \S+V(\S+)M\S+ \S+H\S+$")]
    private static partial Regex Upright();

    [GeneratedRegex("^(M[-0-9. ]+L[-0-9. ]+)*$")]
    private static partial Regex Striped();

    [GeneratedRegex("^M[-0-9. ]+(L[-0-9. ]+)+$")]
    private static partial Regex LinePath();
}
