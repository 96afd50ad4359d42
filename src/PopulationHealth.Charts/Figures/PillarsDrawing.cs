namespace PopulationHealth;

/// <summary>Draws pillars as circles and their connections as lines between them.</summary>
internal static class PillarsDrawing
{
    private const double Radius = 94;
    private const double Left = Radius + 6;
    private const double Right = Drawing.StandardWidth - Left;
    private const double Lower = 400;

    public static Drawing Of(OverlappingCoverage coverage, string items, string one)
    {
        var pillars = coverage.Framework.TopParts;
        var places = Places(pillars.Count);
        var links = coverage.Connections.Select(link => (Connection: link, From: places[link.Connection.First.Order], To: places[link.Connection.Second.Order])).ToArray();
        var bottom = places.Max(place => place.Y) + Radius;
        Mark[] marks =
        [
            .. links.Select(link => Line(link.Connection, link.From, link.To, items, one)),
            .. pillars.Select((pillar, i) => Circle(coverage[pillar], places[i], items, one)),
            .. pillars.SelectMany((pillar, i) => Name(coverage[pillar], places[i], items, one)),
            .. links.Select(link => Label(link.Connection, link.From, link.To)),
            new TextMark(Drawing.StandardWidth / 2, bottom + 24, $"On a line: {items} that carry both pillars") { Anchor = TextAnchor.Middle, Size = TextSize.Small, Tone = Tone.QuietInk },
            new TextMark(Drawing.StandardWidth / 2, bottom + 44, "Broken line: none") { Anchor = TextAnchor.Middle, Size = TextSize.Small, Tone = Tone.QuietInk },
        ];
        return Drawing.Free(bottom + 58, ValueList.From(marks));
    }

    private static PlotPoint[] Places(int count) => count switch
    {
        2 => [new(Left, Left), new(Right, Left)],
        3 => [new(Left, Left), new(Right, Left), new((Left + Right) / 2, Lower)],
        _ => [new(Left, Left), new(Right, Left), new(Left, Lower), new(Right, Lower)],
    };

    private static LineMark Line(ConnectionCoverage connection, PlotPoint from, PlotPoint to, string items, string one) => new([from, to])
    {
        Tone = connection.IsCarried ? Tone.First : Tone.QuietInk,
        Width = connection.IsCarried ? 4 : 2,
        Dash = connection.IsCarried ? Dash.Solid : Dash.Dashed,
        Series = connection.Connection.Name,
        Hover = $"{connection.Connection.Name}: {CoverageText.Named(connection.Items.Count, items, one)}",
    };

    private static ArcMark Circle(PartCoverage pillar, PlotPoint centre, string items, string one) => new(centre, 0, Radius, 0, 360)
    {
        Tone = pillar.IsCovered ? Tone.Tint : Tone.Paper,
        Edge = pillar.IsCovered ? Tone.First : Tone.QuietInk,
        Dash = pillar.IsCovered ? Dash.Solid : Dash.Dashed,
        Series = pillar.Part.Name,
        Hover = $"{pillar.Part.Name}: {CoverageText.Named(pillar.Items.Count, items, one)}",
    };

    private static IEnumerable<Mark> Name(PartCoverage pillar, PlotPoint centre, string items, string one)
    {
        string[] lines = [.. TextWrap.Lines(pillar.Part.ShortName, Radius * 1.6, TextSize.Body), CoverageText.Named(pillar.Items.Count, items, one)];
        var model = new TextMark(centre.X, centre.Y, "") { Anchor = TextAnchor.Middle };
        return Texts.Block(model, lines).Select((line, row) => line with { Bold = row == lines.Length - 1 });
    }

    // Two lines cross in the middle of four pillars: their labels stand before it, each nearer to its own pillar.
    private static TextMark Label(ConnectionCoverage connection, PlotPoint from, PlotPoint to)
    {
        var isSlanted = from.X != to.X && from.Y != to.Y;
        var share = isSlanted ? 0.37 : 0.5;
        return new TextMark(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share), CoverageText.Short(connection.Items.Count))
        {
            Anchor = TextAnchor.Middle,
            Bold = true,
            Patch = true,
        };
    }
}
