namespace PopulationHealth;

/// <summary>
/// One area over time with its intervals, beside those that it is compared with: a <see cref="LineFigure"/> whose points carry their verdicts by shape and colour, with the
/// recent trend in words below.
/// </summary>
public sealed record TrendFigure : FigureDesign
{
    /// <summary>The area's line: <c>figures.In(Coventry).ComparedWith(England).Line("Coventry")</c>. A point that was judged has the verdict's mark.</summary>
    public required LineSeries Area { get; init; }

    /// <summary>Up to three lines that it is compared with.</summary>
    public ValueList<LineSeries> Comparators { get; init; }

    /// <summary>The area's recent trend; null for none.</summary>
    public RecentTrend? Trend { get; init; }

    /// <summary>Whether the value axis begins at zero; null lets the values decide: yes where the least is under half the greatest.</summary>
    public bool? FromZero { get; init; }

    // Not the colours of verdicts, which the points of the area's line have.
    private static readonly SeriesStyle[] ComparatorStyles =
        [new(Tone.Fifth, MarkShape.Square, Dash.Dashed, Pattern.Solid), new(Tone.Third, MarkShape.Triangle, Dash.Dotted, Pattern.Solid), new(Tone.QuietInk, MarkShape.Diamond, Dash.DashDot, Pattern.Solid)];

    private IEnumerable<JudgedValue> Judged => Area.Points.Select(point => new JudgedValue(point.Value, point.Comparison));

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(
            Comparators.Count <= ComparatorStyles.Length, $"{Markup.Number(Comparators.Count)} comparators were given; at most {Markup.Number(ComparatorStyles.Length)} can be told apart. Leave some out.", nameof(Comparators));
        var lines = new LineFigure { Title = Title, Subtitle = Subtitle, Unit = Unit, Sources = Sources, Series = [Area, .. Comparators.Zip(ComparatorStyles, (line, style) => line with { Style = style })], FromZero = FromZero }.ToFigure();
        var rule = Verdicts.CommonRule(Area.Points.Select(point => point.Comparison), nameof(Area));
        Statement[] trend = Trend is null ? [] : [Words(Trend)];
        var below = string.Join(' ', trend.Select(words => words.ToString()).Concat(rule is null ? [] : [$"Points are marked by the rule: {rule.Name}."]));
        return new FigureParts(
            lines.Unit, lines.Sources.Concat(Trend?.Sources ?? []), Statement.Join([lines.Alternative, .. trend]), Verdicts.AddTo(lines.Table, rule, Judged), Below(lines.Drawing, below));
    }

    private Statement Words(RecentTrend trend)
    {
        if (trend is { From: { } from, To: { } to })
            return $"Recent trend of {Area.Name}, {from} to {to}: {trend}.";
        return $"Recent trend of {Area.Name}: {trend.InWords}.";
    }

    // The words and the key of the verdicts stand below the lines, whose frame stays as it is.
    private Drawing Below(Drawing lines, string words)
    {
        var found = Verdicts.Found(Judged);
        if (words.Length == 0)
            return lines;
        var rows = TextWrap.Lines(words, lines.PlotWidth + lines.Margins.Right, TextSize.Small).Count;
        var (top, styles) = (lines.Height + (rows * 18) + 8, found.Select(VerdictStyle.Of).ToArray());
        string[] names = [.. found.Select(verdict => verdict.Label)];
        var height = found.Count == 0 ? top : top + Key.HeightOf(names) + 4;
        var margins = lines.Margins with { Bottom = lines.Margins.Bottom + height - lines.Height };
        return lines with
        {
            Height = height,
            Margins = margins,
            X = lines.X with { Title = words },
            Marks = lines.Marks.AddRange(found.Count == 0 ? [] : Key.Below(names, [.. styles.Select(style => Signs.Of(style.Shape))], [.. styles.Select(style => style.Tone)], margins)),
        };
    }
}
