namespace PopulationHealth;

/// <summary>What a <see cref="TartanRugFigure"/> draws.</summary>
internal sealed class TartanRugDrawing
{
    private const double Light = 0.3;
    private const double NameRoom = 150;
    private const double Gap = 3;
    private const double HeadLine = 17;
    private const int MostHeadLines = 5;

    private readonly ValueList<RugColumn> _columns;
    private readonly string[] _areas;
    private readonly string? _emphasis;
    private readonly double _width;
    private readonly bool _hasWords;
    private readonly double _valueSize;

    public TartanRugDrawing(ValueList<RugColumn> columns, string[] areas, string? emphasis)
    {
        (_columns, _areas, _emphasis) = (columns, areas, emphasis);
        _width = Frame(0).PlotWidth / columns.Count;
        var cells = columns.SelectMany(column => column.Values).ToArray();
        var room = _width - (2 * Gap) - 2;
        _hasWords = cells.All(cell => TextWidth.Of(cell.Word, TextSize.Small) <= room);
        var widest = cells.Max(cell => TextWidth.Of(Text(cell), 1, bold: true));
        _valueSize = widest * TextSize.Body <= room ? TextSize.Body : widest * TextSize.Small <= room ? TextSize.Small : 12;
        SeriesCheck.Require(
            widest * _valueSize <= room && cells.All(cell => TextWidth.Of(Sign(cell), TextSize.Small) <= room),
            $"{Markup.Number(columns.Count)} columns leave {Markup.Number(Math.Floor(_width))} pixels each, too few for their values; draw several rugs with fewer columns.", nameof(TartanRugFigure.Columns));
    }

    // Neighbouring rows and columns touch; a gap of the paper's colour stands between the cells.
    private RowChart Frame(double topRoom) =>
        new(_areas, 44, topRoom, 4, _ => new Axis(0, _columns.Count), row => _areas[row] == _emphasis, nameRoom: NameRoom);

    public Drawing Draw()
    {
        var isLevel = _columns.All(column => FitsLevel(column.Head));
        var heads = _columns.Select(column => isLevel ? new Head(Wrapped(column.Head), false) : Turned(column.Head)).ToArray();
        var keyRows = _hasWords ? [] : Verdicts.Found(_columns.SelectMany(column => column.Values)).ToArray();
        string[] names = [.. keyRows.Select(verdict => verdict.Label)];
        var key = names.Length == 0 ? 0 : Key.HeightOf(names) + 6;
        var chart = Frame(heads.Max(head => head.Height) + 10 + key);
        var cells = _columns.Index().SelectMany(column => _areas.Index().Select(area => (column.Index, Row: chart.Middle(area.Index), Cell: column.Item[area.Item], Name: column.Item.Name))).ToArray();
        return chart.Draw([
            .. cells.Where(cell => cell.Cell.Word.Length > 0).Select(cell => Ground(cell.Index, cell.Row, cell.Cell, cell.Name)),
            .. cells.SelectMany(cell => Texts(cell.Index, cell.Row, cell.Cell, cell.Name)),
            .. heads.Index().SelectMany(head => head.Item.Marks(head.Index + 0.5)),
            .. names.Length == 0 ? [] : Key.Above(names, [.. keyRows.Select(verdict => VerdictStyle.Of(verdict).Sign)], [.. keyRows.Select(_ => Tone.Ink)], chart.Margins),
        ]);
    }

    private static string Text(JudgedValue cell) => cell.Value.Estimate?.ToText("N") ?? cell.Value.Missing!.Shorthand;

    private static string Sign(JudgedValue cell) => cell.Word.Length == 0 ? "" : cell.Style.Sign;

    private BarMark Ground(int column, double row, JudgedValue cell, string name)
    {
        var gap = Gap / 2 / _width;
        return new BarMark(column + gap, column + 1 - gap, row - 20.5, row + 20.5)
        {
            Tone = cell.Style.Tone,
            Pattern = cell.Style.Pattern,
            Strength = Light,
            Hover = cell.Hover(name),
        };
    }

    private IEnumerable<Mark> Texts(int column, double row, JudgedValue cell, string name)
    {
        var second = _hasWords ? cell.Word : Sign(cell);
        var isMissing = cell.Value.Estimate is null;
        var value = new TextMark(column + 0.5, row, Text(cell))
        {
            Anchor = TextAnchor.Middle,
            Size = _valueSize,
            MoveY = second.Length == 0 ? 0 : -9,
            Bold = !isMissing,
            Tone = isMissing ? Tone.QuietInk : Tone.Ink,
            Hover = cell.Word.Length == 0 ? cell.Hover(name) : "",
        };
        yield return value;
        if (second.Length > 0)
            yield return value with { Text = second, Size = TextSize.Small, MoveY = 9, Bold = !_hasWords };
    }

    // Heads stand level where the words of all fit beside each other; otherwise all are turned, to be read from below.
    private bool FitsLevel(string text) =>
        Wrapped(text).Count <= MostHeadLines && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => TextWidth.Of(word, TextSize.Small) <= _width - 6);

    private IReadOnlyList<string> Wrapped(string text) => TextWrap.Lines(text, _width - 6, TextSize.Small);

    private Head Turned(string text)
    {
        var most = Math.Max(1, (int)(_width / HeadLine));
        var room = 110d;
        while (TextWrap.Lines(text, room, TextSize.Small).Count > most)
            room += 20;
        return new Head(TextWrap.Lines(text, room, TextSize.Small), true);
    }

    private sealed record Head(IReadOnlyList<string> Lines, bool IsTurned)
    {
        private double Longest => Lines.Max(line => TextWidth.Of(line, TextSize.Small));

        public double Height => IsTurned ? Longest : Lines.Count * HeadLine;

        public IEnumerable<Mark> Marks(double at) => Lines.Select((line, row) =>
        {
            var across = (row - ((Lines.Count - 1) / 2d)) * HeadLine;
            var mark = new TextMark(at, double.PositiveInfinity, line) { Anchor = TextAnchor.Middle, Size = TextSize.Small };
            return IsTurned
                ? mark with { Turn = -90, MoveX = across, MoveY = -6 - (TextWidth.Of(line, TextSize.Small) / 2) }
                : mark with { MoveY = -4 - ((Lines.Count - row - 0.5) * HeadLine) };
        });
    }
}
