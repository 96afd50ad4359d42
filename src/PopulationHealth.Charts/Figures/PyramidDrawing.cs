namespace PopulationHealth;

/// <summary>What a <see cref="PyramidFigure"/> draws.</summary>
internal sealed class PyramidDrawing
{
    private const double RowHeight = 21;
    private const double Heading = 26;
    private readonly PyramidPopulation[] _populations;
    private readonly FigureSeries[] _drawn;
    private readonly FigureSeries[] _counts;
    private readonly AgeBand[] _ages;
    private readonly Sex _left;
    private readonly string[] _names;
    private readonly RowChart _chart;

    public PyramidDrawing(PyramidPopulation[] populations, FigureSeries[] drawn, FigureSeries[] counts, string title, bool isShares, Sex left)
    {
        (_populations, _drawn, _counts, _left) = (populations, drawn, counts, left);
        _ages = [.. populations[0].Ages.Reverse()];
        _names = [.. populations.Select(population => population.Name)];
        var top = (populations.Length > 1 ? Key.HeightOf(_names) + 8 : 0) + Heading;
        var values = drawn.SelectMany(series => series.Values).Select(value => value.Estimate?.Shown() ?? 0).ToArray();
        _chart = new RowChart(
            _ages.Select(age => age.InWords), RowHeight, top, 30, room => Mirrored(ValueScale.Of(values, isShares ? "%" : "", title, room / 2, fromZero: true)), padding: 0);
    }

    public Drawing Draw() => _chart.Draw([
        .. Sides().SelectMany(side => Bars(side.Sex, side.Sign)),
        .. _populations.Length > 1 ? Sides().SelectMany(side => Outline(side.Sex, side.Sign)) : [],
        LineMark.Upright(0) with { Tone = Tone.QuietInk, Width = 1.5 },
        .. Sides().SelectMany(side => Gaps(side.Sex, side.Sign)),
        .. Sides().Select(side => new TextMark(_chart.X.End / 2 * side.Sign, double.PositiveInfinity, side.Sex == Sex.Male ? "Males" : "Females")
        {
            Anchor = TextAnchor.Middle, MoveY = -Heading / 2, Bold = true,
        }),
        .. _populations.Length > 1 ? Key.Above(_names, ["■", "━"], [Tone.First, Tone.Ink], _chart.Margins) : [],
    ]);

    private (Sex Sex, int Sign)[] Sides() => [(_left, -1), (_left == Sex.Male ? Sex.Female : Sex.Male, 1)];

    private IEnumerable<Mark> Bars(Sex sex, int sign)
    {
        foreach (var (row, age) in _ages.Index())
        {
            if (At(0, age, sex) is not { } estimate)
                continue;
            var label = PyramidSides.Label(_populations[0], age, sex);
            var count = _counts[0][label].Estimate!;
            yield return new BarMark(0, sign * estimate.Shown(), _chart.Middle(row) - (RowHeight / 2) + 1, _chart.Middle(row) + (RowHeight / 2) - 1)
            {
                Tone = Tone.First,
                Hover = $"{_names[0]}, {label}: {(ReferenceEquals(count, estimate) ? "" : estimate.ToText(null) + ", ")}{count.ToText(null)} {count.Measure.Unit}",
            };
        }
    }

    // Along the ends of the rows from the top down; a missing band leaves a gap.
    private IEnumerable<Mark> Outline(Sex sex, int sign)
    {
        var places = new List<PlotPoint>();
        foreach (var (row, age) in _ages.Index())
        {
            if (At(1, age, sex) is { } estimate)
            {
                var (end, middle) = (sign * estimate.Shown(), _chart.Middle(row));
                places.AddRange([new PlotPoint(end, middle - (RowHeight / 2)), new PlotPoint(end, middle + (RowHeight / 2))]);
            }
            if (places.Count > 0 && (At(1, age, sex) is null || row == _ages.Length - 1))
            {
                // A pale line below keeps the dark one apart from the bars.
                var line = new LineMark([new PlotPoint(0, places[0].Y), .. places, new PlotPoint(0, places[^1].Y)]) { Series = _names[1] };
                yield return line with { Tone = Tone.Paper, Width = 5 };
                yield return line with { Tone = Tone.Ink, Width = 2 };
                places = [];
            }
        }
    }

    private IEnumerable<Mark> Gaps(Sex sex, int sign) => _ages.Index()
        .Select(age => (age.Index, Value: _drawn[0][PyramidSides.Label(_populations[0], age.Item, sex)]))
        .Where(one => one.Value.Missing is not null)
        .Select(one => new TextMark(0, _chart.Middle(one.Index), one.Value.Missing!.Shorthand)
        {
            MoveX = 7 * sign,
            Anchor = sign < 0 ? TextAnchor.End : TextAnchor.Start,
            Size = TextSize.Small,
            Tone = Tone.QuietInk,
            Hover = one.Value.Hover(_names[0]),
        });

    private IEstimate? At(int population, AgeBand age, Sex sex) => _drawn[population][PyramidSides.Label(_populations[population], age, sex)].Estimate;

    private static Axis Mirrored(Axis half) => half with
    {
        Begin = -half.End,
        Ticks = ValueList.From(half.Ticks.Skip(1).Reverse().Select(tick => tick with { At = -tick.At }).Concat(half.Ticks)),
    };
}
