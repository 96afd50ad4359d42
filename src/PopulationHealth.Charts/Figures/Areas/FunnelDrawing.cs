namespace PopulationHealth;

/// <summary>What a <see cref="FunnelFigure"/> draws.</summary>
internal sealed class FunnelDrawing(Funnel funnel, FunnelPlace[] all, FunnelWords words, string? emphasis, int namedOutliers)
{
    private const double PlotHeight = 320;
    private const int MostSingle = 400;

    private readonly FunnelPlace[] _places = [.. all.Where(place => place.IsKnown)];

    public Drawing Draw()
    {
        var looks = _places.Select(place => place.Significance).Distinct().Order().ToArray();
        string[] names = [.. looks.Select(look => FunnelPlace.Look(look).Words)];
        var average = $"average {words.WithUnit(funnel.Baseline)}";
        var y = ValueScale.Of(Extent(), words.TickUnit, words.Unit, PlotHeight, fromZero: true, upright: true);
        var key = Key.HeightOf(names) + 8;
        var right = EndLabels.RoomFor([average, "99.8%"]);
        var left = y.Ticks.Max(tick => TextWidth.Of(tick.Label, TextSize.Small)) + 14;
        var x = ValueScale.Of([_places.Max(place => place.Size) * 1.02], "", words.SizeTitle, Drawing.StandardWidth - left - right, fromZero: true) with { Grid = false };
        var margins = new Margins(left, 38 + (18 * (TextWrap.Lines(y.Title, Drawing.StandardWidth - 8, TextSize.Small).Count - 1)), right, 50 + key);
        var frame = new Drawing(PlotHeight + margins.Top + margins.Bottom, margins, x, y, []);
        var curves = FunnelCurves.Of(funnel, x, y).ToArray();
        var ends = EndLabels.Of([(funnel.Baseline, average), .. curves.Where(curve => curve.Line[^1].X > x.End * 0.98).Select(curve => (curve.Line[^1].Y, curve.Level))], frame).ToArray();
        return frame with
        {
            Marks = ValueList.From<Mark>([
                LineMark.Level(y.Begin) with { Tone = Tone.QuietInk, Width = 1 },
                LineMark.Level(funnel.Baseline) with { Tone = Tone.Ink, Width = 2 },
                .. curves.Select(curve => new LineMark(curve.Line) { Tone = Tone.QuietInk, Width = 2, Dash = curve.Dash, Series = $"{curve.Level} limit" }),
                .. looks.SelectMany(Points), .. Own(), .. ends, .. Labels(frame),
                .. Key.Below(names, [.. looks.Select(look => Signs.Of(FunnelPlace.Look(look).Shape))], [.. looks.Select(look => FunnelPlace.Look(look).Tone)], margins),
            ]),
        };
    }

    // The points decide the axis, with a little of the limits of the middle area; those of the smallest may leave the plot.
    private double[] Extent()
    {
        var sizes = _places.Select(place => place.Size).Order().ToArray();
        var middle = sizes[sizes.Length / 2];
        var isRate = funnel.Kind is FunnelKind.CrudeRate or FunnelKind.StandardisedRate;
        var limits = funnel.LimitsAt(Math.Max(funnel.Kind == FunnelKind.Proportion ? middle : middle * funnel.Average * (isRate ? funnel.Years : 1), 0.5));
        return [.. _places.Select(place => place.Value), limits.Outer.Lower, funnel.Baseline + (limits.Inner.Upper - funnel.Baseline)];
    }

    // Few points can be asked one by one; many are one path.
    private IEnumerable<Mark> Points(FunnelSignificance significance)
    {
        var (tone, shape, size, name) = FunnelPlace.Look(significance);
        var places = _places.Where(place => place.Significance == significance).ToArray();
        if (places.Length > MostSingle)
            return [new CloudMark(ValueList.From(places.Select(place => place.At))) { Tone = tone, Shape = shape, Size = size / 2, Series = name }];
        return places.Select(place => new PointMark(place.Size, place.Value) { Tone = tone, Shape = shape, Size = size, Series = name, Hover = words.Hover(place) });
    }

    // The own area stands over all others, larger, so that it is found among many.
    private IEnumerable<Mark> Own() => _places.Where(place => place.Label == emphasis).Select(place => new PointMark(place.Size, place.Value)
    {
        Tone = Tone.Ink,
        Shape = FunnelPlace.Look(place.Significance).Shape,
        Size = 15,
        Hover = words.Hover(place),
    });

    private IReadOnlyList<TextMark> Labels(Drawing frame)
    {
        var outliers = _places.Where(place => place.IsOutlier && place.Label != emphasis).OrderByDescending(place => place.Distance).Take(namedOutliers).ToArray();
        FunnelPlace[] named = [.. _places.Where(place => place.Label == emphasis), .. outliers];
        return PointLabels.Of(named.Select(place => (place.At, place.Label, place.Label == emphasis)), _places.Where(place => place.IsOutlier || place.Label == emphasis).Take(MostSingle).Select(place => PointLabels.Around(place.At, 12, frame)), frame);
    }
}
