namespace PopulationHealth;

/// <summary>What a <see cref="LifeExpectancyGapFigure"/> draws.</summary>
internal static class GapDrawing
{
    private const double RowHeight = 24;
    private const double BarHeight = 18;

    public static Drawing Of(GapParts parts, string unit, string heading)
    {
        string[] keys = [.. parts.Names.Select(name => char.ToUpperInvariant(name[0]) + name[1..])];
        var key = parts.HasCauses ? Key.HeightOf(keys) : 0;
        var lines = TextWrap.Lines(heading, Drawing.StandardWidth - 8, TextSize.Body, bold: true);
        var ages = Enumerable.Range(0, parts.Ages.Length).Reverse().ToArray();
        var stacks = ages.Select(age => Stack(parts, age)).ToArray();
        var extent = stacks.SelectMany(stack => stack).SelectMany(piece => new[] { piece.From, piece.To }).ToArray();
        var chart = new RowChart(
            ages.Select(age => parts.Ages[age].InWords), RowHeight, key + (lines.Count * 22) + 10, 30,
            room => ValueScale.Of(extent, unit, $"{unit} of life expectancy that the age band adds (right) or takes (left)", room, fromZero: true), padding: 4);
        var styles = parts.Names.Select((_, name) => Style(parts, name)).ToArray();
        return chart.Draw([
            .. stacks.SelectMany((stack, row) => stack.Select(piece => Bar(piece, parts, ages[row], chart.Middle(row), unit))),
            LineMark.Upright(0) with { Tone = Tone.QuietInk, Width = 1.5 },
            .. lines.Select((line, row) => new TextMark(double.NegativeInfinity, double.PositiveInfinity, line)
            {
                MoveX = 4 - chart.Margins.Left, MoveY = 12 + (row * 22) - chart.Margins.Top, Bold = true,
            }),
            .. parts.HasCauses
                ? Key.Above(keys, [.. styles.Select(style => Signs.Of(style.Pattern))], [.. styles.Select(style => style.Tone)], chart.Margins with { Top = chart.Margins.Top - (lines.Count * 22) })
                : [],
        ]);
    }

    // What lengthens and what shortens lives is stacked apart, each from zero.
    private static List<(int Name, double From, double To)> Stack(GapParts parts, int age)
    {
        var pieces = new List<(int, double, double)>();
        var (left, right) = (0d, 0d);
        for (var name = 0; name < parts.Names.Length; name++)
        {
            var years = parts.Years(name, age);
            if (years > 0)
                pieces.Add((name, right, right += years));
            else if (years < 0)
                pieces.Add((name, left, left += years));
        }
        return pieces;
    }

    private static BarMark Bar((int Name, double From, double To) piece, GapParts parts, int age, double row, string unit)
    {
        var style = Style(parts, piece.Name);
        return new BarMark(piece.From, piece.To, row - (BarHeight / 2), row + (BarHeight / 2))
        {
            Tone = style.Tone,
            Pattern = style.Pattern,
            Series = parts.Names[piece.Name],
            Hover = $"{parts.Ages[age].InWords}, {parts.Names[piece.Name]}: {GapParts.Text(piece.To - piece.From)} {unit}",
        };
    }

    private static (Tone Tone, Pattern Pattern) Style(GapParts parts, int name) => parts.HasOthers && name == parts.Names.Length - 1
        ? (Tone.Comparator, Pattern.Solid)
        : (SeriesStyle.Of(name).Tone, SeriesStyle.Of(name).Pattern);
}
