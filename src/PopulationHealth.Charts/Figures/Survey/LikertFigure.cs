namespace PopulationHealth;

/// <summary>
/// Answers on an ordered scale, a bar a question: each answer's share in its piece, the number who answered behind the question. The bars part at the middle of the scale, so that the two
/// sides can be compared, or fill the row from 0 to 100%.
/// </summary>
/// <remarks>For a question with one choice out of categories without order, use a <see cref="BarFigure"/> with the highest first.</remarks>
public sealed record LikertFigure : FigureDesign
{
    private const double BarHeight = 30;

    /// <summary>The questions, from top to bottom, with the same answers in the same order.</summary>
    public required ValueList<LikertQuestion> Questions { get; init; }

    /// <summary>Whether the bars part at the middle of the scale; false for bars that all begin at 0 and end at 100%.</summary>
    public bool IsDiverging { get; init; } = true;

    /// <summary>What the rows are, for the table.</summary>
    public string QuestionHeader { get; init; } = "Question";

    private string[] Answers => [.. Questions[0].Answers.Select(answer => answer.Label)];

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(Questions.Count > 0 && Questions[0].Answers.Count is >= 2 and <= LikertStyle.Most, $"Give at least one question, with 2 to {Markup.Number(LikertStyle.Most)} answers; more cannot be told apart.", nameof(Questions));
        SeriesCheck.Unique(Questions.Select(question => question.Text), "questions", nameof(Questions));
        SeriesCheck.Unique(Answers, "answers", nameof(Questions));
        var other = Questions.FirstOrDefault(question => !question.Answers.Select(answer => answer.Label).SequenceEqual(Answers));
        SeriesCheck.Require(other is null, $"'{other?.Text}' has other answers, or has them in another order, than '{Questions[0].Text}': {string.Join(", ", Answers)}. Give all questions one scale; a Missing where there is no value.", nameof(Questions));
        var shares = Questions.Select(question => question.Shares(nameof(Questions))).ToArray();
        var sources = Questions.SelectMany(question => question.Answers).Sources();
        var unit = Unit ?? "% of those who answered";
        return new FigureParts(unit, sources, Statement.Join(shares.Select(MostCommon)), Table(shares), Draw(shares, unit));
    }

    private FigureTable Table(FigureSeries[] shares) => new(
        Title, QuestionHeader,
        ValueList.From(Answers.Select(answer => new TableColumn(answer, "%")).Append(new TableColumn("Answered", "number"))),
        ValueList.From(Questions.Zip(shares, (question, series) => new TableRow(question.Text, ValueList.From<TableCell>([
            .. series.Values.Select(value => value.Cell),
            question.Base is { } count ? TableCell.Of(count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), isNumber: true) : TableCell.Of(Missing.NotPublished.Because("the number who answered is not stated")),
        ])))));

    private static Statement MostCommon(FigureSeries question)
    {
        if (question.Values.FirstOrDefault(value => value.Missing is not null) is { } missing)
            return $"{question.Name}: the shares are not known, as one is {missing.Missing!.ToString()}.";
        var most = question.Values.MaxBy(value => value.Estimate!.Shown())!;
        return $"{question.Name}: the most common answer is {most.Label} ({most.Estimate!}).";
    }

    private Drawing Draw(FigureSeries[] shares, string unit)
    {
        var answers = Answers;
        var styles = answers.Select((_, answer) => LikertStyle.Of(answer, answers.Length)).ToArray();
        var reach = shares.Select(Reach).ToArray();
        var (left, right) = IsDiverging ? (reach.Max(one => one.Left), reach.Max(one => one.Right)) : (0d, 100d);
        var axis = new Axis(-left, right)
        {
            Title = unit,
            Ticks = IsDiverging ? [] : ValueList.From(new[] { 0, 25, 50, 75, 100 }.Select(at => new Tick(at, Markup.Number(at) + "%"))),
        };
        var chart = new RowChart(Questions.Select(question => question.Name), BarHeight + 16, Key.HeightOf(answers) + 12, IsDiverging ? 6 : 30, _ => axis, textSize: TextSize.Small);
        Mark[] pieces = [.. shares.Index().SelectMany(question => Pieces(question.Item, IsDiverging ? -reach[question.Index].Left : 0, chart.Middle(question.Index), chart, styles))];
        return chart.Draw([
            .. pieces.OfType<BarMark>(), .. IsDiverging ? [LineMark.Upright(0) with { Tone = Tone.QuietInk, Width = 1.5 }] : Array.Empty<Mark>(), .. pieces.OfType<TextMark>(),
            .. Key.Above(answers, [.. styles.Select(style => Signs.Of(style.Pattern))], [.. styles.Select(style => style.Tone)], chart.Margins),
        ]);
    }

    // How far a bar reaches on either side of the middle of the scale; the middle answer lies half on each side.
    private static (double Left, double Right) Reach(FigureSeries question)
    {
        var middle = (question.Values.Count - 1) / 2d;
        double Sum(Func<int, double> part) => question.Values.Index().Sum(value => (value.Item.Estimate?.Shown() ?? 0) * part(value.Index));
        var (left, right) = (Sum(at => at < middle ? 1 : at > middle ? 0 : 0.5), Sum(at => at > middle ? 1 : at < middle ? 0 : 0.5));
        return left + right > 0 && question.Values.All(value => value.Estimate is not null) ? (left, right) : (50, 50);
    }

    private static IEnumerable<Mark> Pieces(FigureSeries question, double begin, double row, RowChart chart, LikertStyle[] styles)
    {
        if (question.Values.FirstOrDefault(value => value.Missing is not null) is { } missing)
        {
            yield return RowMarks.Missing(missing, row, double.NegativeInfinity, chart);
            yield break;
        }
        var from = begin;
        foreach (var (at, share) in question.Values.Index())
        {
            var (style, to) = (styles[at], from + share.Estimate!.Shown());
            yield return new BarMark(from, to, row - (BarHeight / 2), row + (BarHeight / 2))
            {
                Tone = style.Tone,
                Pattern = style.Pattern,
                Strength = style.Strength,
                Series = share.Label,
                Hover = $"{question.Name}, {share.Hover()}",
            };
            var text = share.Estimate!.ToText("N0");
            if (TextWidth.Of(text, TextSize.Small) + 6 <= (to - from) / (chart.X.End - chart.X.Begin) * chart.PlotWidth)
                yield return new TextMark((from + to) / 2, row, text) { Anchor = TextAnchor.Middle, Size = TextSize.Small, Patch = true };
            from = to;
        }
    }
}
