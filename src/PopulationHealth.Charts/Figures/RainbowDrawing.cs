namespace PopulationHealth;

/// <summary>Draws the rainbow: names run along the rings, segments have letters that the key below explains.</summary>
internal static class RainbowDrawing
{
    private const double Radius = 272;
    private const double Top = 6;
    private const double Ring = 32;
    private const double SegmentRing = 44;
    private const double KeyLine = 23;

    private static readonly PlotPoint Centre = new(Drawing.StandardWidth / 2, Top + Radius);

    public static Drawing Of(IReadOnlyList<RainbowLayer> layers, string items, string one)
    {
        var outer = layers.Skip(1).Sum(layer => Ring + (layer.Segments.Count > 0 ? SegmentRing : 0));
        SeriesCheck.Require(
            outer <= Radius - 60,
            $"{Markup.Number(layers.Count)} layers with their segments do not fit a rainbow; draw at most six layers, of which one has segments.", nameof(layers));
        var (marks, key, inner) = (new List<Mark>(), new List<(string Sign, string Text)>(), Radius - outer);
        Core(layers[0], inner, marks, items, one);
        foreach (var layer in layers.Skip(1))
        {
            if (layer.Segments.Count > 0)
            {
                Segments(layer, inner, marks, key, items, one);
                inner += SegmentRing;
            }
            marks.Add(Arc(layer.Whole, inner, inner + Ring, 0, 180, items, one));
            marks.AddRange(CurvedText.Of(Centre, inner + (Ring / 2), $"{layer.Whole.Part.Name}:", CoverageText.Short(layer.Whole.Items.Count)));
            inner += Ring;
        }
        var bottom = Top + Radius + 24;
        marks.AddRange(Key(key, bottom, items));
        return Drawing.Free(bottom + ((key.Count + 1) * KeyLine), ValueList.From(marks));
    }

    private static void Core(RainbowLayer core, double radius, List<Mark> marks, string items, string one)
    {
        marks.Add(Arc(core.Whole, 0, radius, 0, 180, items, one));
        string[] lines = [.. TextWrap.Lines(core.Whole.Part.Name, radius * 1.12, TextSize.Small), CoverageText.Short(core.Whole.Items.Count)];
        var model = new TextMark(Centre.X, Centre.Y, "") { Size = TextSize.Small, Anchor = TextAnchor.Middle, MoveY = -8 - (lines.Length * 16 / 2d) };
        marks.AddRange(Texts.Block(model, lines, 16).Select((line, row) => line with { Bold = row == lines.Length - 1 }));
    }

    private static void Segments(RainbowLayer layer, double inner, List<Mark> marks, List<(string, string)> key, string items, string one)
    {
        var width = 180d / layer.Segments.Count;
        foreach (var (index, segment) in layer.Segments.Index())
        {
            // From left to right, as the published figure has them.
            var from = 180 - ((index + 1) * width);
            var letter = Letter(key.Count);
            marks.Add(Arc(segment, inner, inner + SegmentRing, from, from + width, items, one));
            var place = ArcPath.Polar(Centre, inner + (SegmentRing / 2), from + (width / 2));
            var text = new TextMark(place.X, place.Y, letter) { Anchor = TextAnchor.Middle };
            marks.Add(text with { MoveX = -13 });
            marks.Add(text with { Text = Markup.Number(segment.Items.Count), Bold = true, MoveX = 9 });
            key.Add((letter, $"{segment.Part.Name}: {CoverageText.Short(segment.Items.Count)}"));
        }
    }

    private static IEnumerable<Mark> Key(List<(string Sign, string Text)> key, double top, string items)
    {
        foreach (var (row, (sign, text)) in key.Index())
        {
            yield return new TextMark(96, top + (row * KeyLine), sign) { Bold = true };
            yield return new TextMark(120, top + (row * KeyLine), text);
        }
        yield return new TextMark(96, top + (key.Count * KeyLine), $"Broken outline, no tint: no {items}") { Size = TextSize.Small, Tone = Tone.QuietInk };
    }

    private static ArcMark Arc(PartCoverage part, double inner, double outer, double from, double to, string items, string one) => new(Centre, inner, outer, from, to)
    {
        Tone = part.IsCovered ? Tone.Tint : Tone.Paper,
        Edge = part.IsCovered ? Tone.First : Tone.QuietInk,
        Dash = part.IsCovered ? Dash.Solid : Dash.Dashed,
        Series = part.Part.Name,
        Hover = $"{part.Part.Name}: {CoverageText.Named(part.Items.Count, items, one)}",
    };

    private static string Letter(int position) => ((char)('a' + (position % 26))).ToString();
}
