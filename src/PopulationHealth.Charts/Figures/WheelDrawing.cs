namespace PopulationHealth;

/// <summary>Draws a wheel: numbers in the inner ring, a cell an indicator outwards, below the key and the names of the objectives.</summary>
internal static class WheelDrawing
{
    private const double Widest = 272;
    private const double Ring = 92;
    private const double Hub = 56;
    private const double Line = 22;
    private const double RoomForTwo = 36;
    private static readonly double[] Sizes = [64, 52, 44, 36, 30, 26, 22];

    public static Drawing Of(IReadOnlyList<WheelSegment> segments)
    {
        var width = 360d / segments.Count;
        var most = Math.Max(1, segments.Max(segment => segment.Indicators.Count));
        var size = Sizes.FirstOrDefault(size => Places(size, width).Count() >= most);
        SeriesCheck.Require(
            size > 0,
            $"An objective has {Markup.Number(most)} indicators; a segment has room for {Markup.Number(Places(Sizes[^1], width).Count())}. Leave some out, or draw several wheels.",
            nameof(MarmotWheelFigure.Indicators));

        // As many rings as the fullest objective needs.
        var outer = Places(size, width).Take(most).Last().Inner + size + 4;
        var centre = new PlotPoint(Drawing.StandardWidth / 2, outer + 6);
        var marks = segments.Index().SelectMany(segment => Segment(segment.Item, centre, outer, 90 - ((segment.Index + 1) * width), width, size));
        var (below, height) = Below(segments, centre.Y + outer + 12);
        return Drawing.Free(height, ValueList.From(marks.Concat(below)));
    }

    private static IEnumerable<Mark> Segment(WheelSegment segment, PlotPoint centre, double outer, double from, double width, double size)
    {
        var isEmpty = segment.Indicators.Count == 0;
        var part = new ArcMark(centre, Hub, outer, from, from + width)
        {
            Tone = isEmpty ? Tone.Paper : Tone.Tint,
            Edge = isEmpty ? Tone.QuietInk : Tone.First,
            Dash = isEmpty ? Dash.Dashed : Dash.Solid,
            Series = segment.Objective.Name,
            Hover = $"{segment.Number} {segment.Objective.Name}: {segment.Counts}",
        };
        yield return part;
        var number = ArcPath.Polar(centre, (Hub + Ring) / 2, from + (width / 2));
        yield return new TextMark(number.X, number.Y, segment.Number) { Anchor = TextAnchor.Middle, Bold = true };
        foreach (var (one, (inner, start, angle)) in segment.Indicators.Zip(Places(size, width)))
        {
            var style = Style(one.Verdict);

            // With the clock, as the objectives run.
            var end = from + width - start;
            var cell = new ArcMark(centre, inner + 2, inner + size - 2, end - angle + Gap(inner), end - Gap(inner));
            yield return new PolygonMark([new PolygonPart(ValueList.From(ArcPath.Corners(cell).SkipLast(1)))])
            {
                Tone = style.Tone,
                Pattern = style.Pattern,
                Edge = style.Tone == Tone.Paper ? Tone.QuietInk : style.Tone,
                EdgeWidth = 1.5,
                Series = segment.Objective.Name,
                Hover = $"{one.Indicator.Name}: {one.Verdict.Label}{(one.Detail.Length > 0 ? $" ({one.Detail})" : "")}",
            };
            var middle = ArcPath.Polar(centre, inner + (size / 2), end - (angle / 2));
            yield return new TextMark(middle.X, middle.Y, size < RoomForTwo ? style.Sign[..1] : style.Sign) { Anchor = TextAnchor.Middle, Bold = true, Size = TextSize.Small, Patch = true };
        }
    }

    // What was not compared is an empty cell.
    private static VerdictStyle Style(Verdict verdict) => VerdictStyle.Of(verdict) with { Tone = verdict == Verdict.NotCompared ? Tone.Paper : VerdictStyle.Of(verdict).Tone };

    // Rings from the inside out, in each as many cells as are at least as wide as they are deep.
    private static IEnumerable<(double Inner, double Start, double Angle)> Places(double size, double width)
    {
        for (var inner = Ring; inner + size <= Widest - 4; inner += size)
        {
            var cells = (int)Math.Floor(inner * width * Math.PI / 180 / size);
            for (var cell = 0; cell < cells; cell++)
                yield return (inner, cell * width / cells, width / cells);
        }
    }

    // Two pixels, as an angle at a radius.
    private static double Gap(double radius) => 2 / radius * 180 / Math.PI;

    private static (List<Mark> Marks, double Height) Below(IReadOnlyList<WheelSegment> segments, double top)
    {
        var marks = new List<Mark>();
        var styles = segments.SelectMany(segment => segment.Indicators).GroupBy(one => Style(one.Verdict))
            .Select(group => (Style: group.Key, Label: string.Join(" or ", group.Select(one => one.Verdict.Label).Distinct()))).ToArray();
        var (left, y) = (6d, top + 12);
        foreach (var (style, label) in styles)
        {
            var room = 44 + TextWidth.Of(label, TextSize.Body) + 18;
            if (left > 6 && left + room > Drawing.StandardWidth)
                (left, y) = (6, y + 28);
            marks.Add(PolygonMark.Box(left, y - 12, left + 36, y + 12) with { Tone = style.Tone, Pattern = style.Pattern, Edge = style.Tone == Tone.Paper ? Tone.QuietInk : style.Tone, EdgeWidth = 1.5 });
            marks.Add(new TextMark(left + 18, y, style.Sign) { Anchor = TextAnchor.Middle, Bold = true, Size = TextSize.Small, Patch = true });
            marks.Add(new TextMark(left + 44, y, label));
            left += room;
        }
        y += 34;
        foreach (var segment in segments)
        {
            marks.Add(new TextMark(6, y, segment.Number) { Bold = true });
            foreach (var line in TextWrap.Lines($"{segment.Objective.ShortName}: {segment.Counts}", Drawing.StandardWidth - 44, TextSize.Body))
            {
                marks.Add(new TextMark(36, y, line));
                y += Line;
            }
        }
        return (marks, y);
    }
}
