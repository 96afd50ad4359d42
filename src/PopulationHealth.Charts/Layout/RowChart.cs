namespace PopulationHealth;

/// <summary>The frame of a figure with categories in rows: their names at the left, a value axis below, a key above where there are several series.</summary>
internal sealed class RowChart
{
    private const double Gap = 8;

    private readonly IReadOnlyList<IReadOnlyList<string>> _names;
    private readonly Func<int, bool> _isBold;
    private readonly double _textSize;
    private readonly List<double> _middles = [];

    /// <summary>Plans the frame.</summary>
    /// <param name="names">The names of the categories, from top to bottom.</param>
    /// <param name="rowHeight">The least height of a row in pixels; a longer name makes its own higher.</param>
    /// <param name="topRoom">The room above the plot in pixels.</param>
    /// <param name="rightRoom">The room at the right of the plot in pixels.</param>
    /// <param name="axis">Makes the value axis for a width in pixels.</param>
    /// <param name="isBold">Which names are set bold; none when left out.</param>
    /// <param name="textSize">The height of the names in pixels.</param>
    /// <param name="nameRoom">How wide the names may be in pixels; longer ones take several lines.</param>
    /// <param name="padding">The air above and below a name together, in pixels; less for small names when left out.</param>
    public RowChart(
        IEnumerable<string> names, double rowHeight, double topRoom, double rightRoom, Func<double, Axis> axis, Func<int, bool>? isBold = null,
        double textSize = TextSize.Body, double nameRoom = 176, double? padding = null)
    {
        (_isBold, _textSize) = (isBold ?? (_ => false), textSize);
        _names = [.. names.Select((name, row) => TextWrap.Lines(name, nameRoom, textSize, _isBold(row)))];
        var width = _names.Select((lines, row) => lines.Max(line => TextWidth.Of(line, textSize, _isBold(row)))).Max();
        var top = 0d;
        foreach (var lines in _names)
        {
            var height = Math.Max(rowHeight, (lines.Count * LineHeight) + (padding ?? (textSize < TextSize.Body ? 6 : 10)));
            _middles.Add(top + (height / 2));
            top += height;
        }
        PlotHeight = top;
        var left = width + Gap + 4;
        X = axis(Drawing.StandardWidth - left - rightRoom);
        var (first, last) = X.Ticks.Count == 0 ? (0, 0) : (HalfOf(X.Ticks[0]), HalfOf(X.Ticks[^1]));
        if (first > left || last > rightRoom)
        {
            (left, rightRoom) = (Math.Max(left, first), Math.Max(rightRoom, last));
            X = axis(Drawing.StandardWidth - left - rightRoom);
        }
        var titleLines = X.Title.Length == 0 ? 0 : TextWrap.Lines(X.Title, Drawing.StandardWidth - left, TextSize.Small).Count;
        Margins = new Margins(left, topRoom, rightRoom, (X.Ticks.Count == 0 && titleLines == 0 ? 6 : 26) + (titleLines * 20));
    }

    /// <summary>The height of all rows in pixels, the unit of the vertical axis.</summary>
    public double PlotHeight { get; }

    /// <summary>The value axis.</summary>
    public Axis X { get; }

    /// <summary>The room around the plot.</summary>
    public Margins Margins { get; }

    /// <summary>The width of the plot in pixels.</summary>
    public double PlotWidth => Drawing.StandardWidth - Margins.Left - Margins.Right;

    /// <summary>The middle of a row on the vertical axis.</summary>
    public double Middle(int row) => _middles[row];

    /// <summary>The drawing: the marks, then the names of the categories over them.</summary>
    public Drawing Draw(IEnumerable<Mark> marks)
    {
        var names = _names.SelectMany((lines, row) => Texts.Block(
            new TextMark(double.NegativeInfinity, Middle(row), "") { MoveX = -Gap, Anchor = TextAnchor.End, Bold = _isBold(row), Size = _textSize }, lines, LineHeight));
        return new Drawing(
            Margins.Top + Margins.Bottom + PlotHeight, Margins, X, new Axis(PlotHeight, 0), ValueList.From<Mark>([.. marks, .. names]));
    }

    private double LineHeight => _textSize + 4;

    // What a label centred on a tick at the end of the axis needs beside the plot.
    private static double HalfOf(Tick tick) => (TextWidth.Of(tick.Label, TextSize.Small) / 2) + 4;

    /// <summary>The room at the right that labels behind the highest mark need.</summary>
    public static double RoomFor(IEnumerable<string> labels, double textSize = TextSize.Body) =>
        Math.Max(30, labels.Select(label => TextWidth.Of(label, textSize, bold: true)).DefaultIfEmpty(0).Max() + 16);
}
