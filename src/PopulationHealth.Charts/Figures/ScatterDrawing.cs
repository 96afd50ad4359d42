namespace PopulationHealth;

/// <summary>What a <see cref="ScatterFigure"/> draws.</summary>
internal sealed class ScatterDrawing
{
    private const double PlotHeight = 360;
    private const int MostWithHover = 500;
    private const double Small = 4;
    private const double Far = 2;
    private readonly ScatterFigure _figure;
    private readonly IReadOnlyList<ScatterPoint> _points;
    private readonly LeastSquares? _fit;
    private readonly Drawing _frame;

    public ScatterDrawing(ScatterFigure figure, IReadOnlyList<ScatterPoint> points, LeastSquares? fit, IMeasure across, IMeasure up)
    {
        (_figure, _points, _fit) = (figure, points, fit);
        var y = ValueScale.Of([.. points.Select(point => point.At.Y), .. Ends(up.Unit)], up.Unit, Title(figure.Y.Name, up.Unit), PlotHeight, fromZero: false, upright: true);
        var left = y.Ticks.Max(tick => TextWidth.Of(tick.Label, TextSize.Small)) + 14;
        var x = ValueScale.Of([.. points.Select(point => point.At.X)], across.Unit, Title(figure.X.Name, across.Unit), Drawing.StandardWidth - left - 30, fromZero: false);
        var right = Math.Max(20, (TextWidth.Of(x.Ticks[^1].Label, TextSize.Small) / 2) + 6);
        var margins = new Margins(
            Math.Max(left, (TextWidth.Of(x.Ticks[0].Label, TextSize.Small) / 2) + 6), (Lines(y.Title) * 18) + (Lines(Note) * 18) + 24, right, 36 + (Lines(x.Title) * 18));
        _frame = new Drawing(PlotHeight + margins.Top + margins.Bottom, margins, x, y, []);
    }

    private string Note => ScatterText.Note(_figure, _points.Count, _fit);

    public Drawing Draw()
    {
        var named = Named();
        return _frame with
        {
            Marks = ValueList.From<Mark>([
                LineMark.Level(_frame.Y.Begin) with { Tone = Tone.QuietInk, Width = 1 },
                .. Band(), .. Others([.. _points.Where(point => !named.Contains(point))]), .. Line(), .. named.Select(Point),
                .. Labels(named), .. Notes(),
            ]),
        };
    }

    // The one that the figure is about first, then those furthest off the line.
    private List<ScatterPoint> Named() =>
    [
        .. _points.Where(IsBold),
        .. _fit is null ? [] : _points.Where(point => !IsBold(point) && _fit.Distance(point.At) > Far).OrderByDescending(point => _fit.Distance(point.At)).Take(_figure.MostNamed),
    ];

    private IReadOnlyList<TextMark> Labels(IReadOnlyList<ScatterPoint> named)
    {
        var single = _points.Count <= MostWithHover ? _points : named;
        return PointLabels.Of(
            named.Select(point => (point.At, point.Label, IsBold(point))), single.Select(point => PointLabels.Around(point.At, 10, _frame)), _frame,
            Steps(_fit is null ? 0 : 100).Select(x => PointLabels.Around(Inside(x, _fit!.At(x)), 3, _frame)));
    }

    private bool IsBold(ScatterPoint point) => point.Label == _figure.Emphasis;

    private IEnumerable<Mark> Others(IReadOnlyList<ScatterPoint> points) => _points.Count <= MostWithHover ? points.Select(Point)
        : points.Count == 0 ? []
        : [new CloudMark(ValueList.From(points.Select(point => point.At))) { Tone = Tone.First, Size = Small }];

    private PointMark Point(ScatterPoint point) => new(point.At.X, point.At.Y)
    {
        Tone = IsBold(point) ? Tone.Third : Tone.First,
        Shape = IsBold(point) ? MarkShape.Diamond : MarkShape.Circle,
        Size = IsBold(point) ? 13 : _points.Count <= MostWithHover ? 8 : Small,
        Hover = point.Hover(_figure.X.Name, _figure.Y.Name),
    };

    // The line ends where the areas do: beyond them nothing is known.
    private IEnumerable<Mark> Line()
    {
        if (_fit is null)
            yield break;
        var (from, to) = Reach;
        yield return new LineMark([Inside(from, _fit.At(from)), Inside(to, _fit.At(to))]) { Tone = Tone.Second, Width = 3 };
    }

    private IEnumerable<Mark> Band()
    {
        if (_fit is null)
            yield break;
        var places = Steps(40).ToArray();
        var upper = places.Select(x => Inside(x, _fit.At(x) + _fit.HalfWidth(x, _figure.Level)));
        var lower = places.Reverse().Select(x => Inside(x, _fit.At(x) - _fit.HalfWidth(x, _figure.Level)));
        yield return new AreaMark(ValueList.From(upper.Concat(lower))) { Tone = Tone.Second, Opacity = 0.2 };
    }

    private (double From, double To) Reach => (_points.Min(point => point.At.X), _points.Max(point => point.At.X));

    private IEnumerable<double> Steps(int count) =>
        count == 0 ? [] : Enumerable.Range(0, count + 1).Select(step => Reach.From + ((Reach.To - Reach.From) * step / count));

    // The interval belongs to the picture, but where few areas make it wide it may not press the points together, nor go where the measure cannot.
    private IEnumerable<double> Ends(string unit)
    {
        if (_fit is null)
            return [];
        var (least, greatest) = (_points.Min(point => point.At.Y), _points.Max(point => point.At.Y));
        var room = (greatest - least) / 4;
        var floor = least >= 0 ? Math.Max(0, least - room) : least - room;
        var ceiling = unit == "%" && greatest <= 100 ? Math.Min(100, greatest + room) : greatest + room;
        return new[] { Reach.From, Reach.To }.SelectMany(x => new[] { -1, 1 }.Select(side => Math.Clamp(_fit.At(x) + (side * _fit.HalfWidth(x, _figure.Level)), floor, ceiling)));
    }

    // What of the interval has no room is cut off at the plot's edge.
    private PlotPoint Inside(double x, double y) => new(x, Math.Clamp(y, _frame.Y.Begin, _frame.Y.End));

    private IEnumerable<Mark> Notes()
    {
        var top = Lines(_frame.Y.Title) * 18;
        return TextWrap.Lines(Note, Drawing.StandardWidth - 8, TextSize.Small).Select((line, row) => new TextMark(double.NegativeInfinity, double.PositiveInfinity, line)
        {
            MoveX = 4 - _frame.Margins.Left,
            MoveY = 12 + top + (row * 18) - _frame.Margins.Top,
            Size = TextSize.Small,
        });
    }

    private static string Title(string name, string unit) => unit.Length == 0 || unit == "%" || unit[0] == '£' ? name : $"{name} ({unit})";

    private static int Lines(string text) => TextWrap.Lines(text, Drawing.StandardWidth - 60, TextSize.Small).Count;
}
