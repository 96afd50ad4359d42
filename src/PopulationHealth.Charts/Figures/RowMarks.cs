namespace PopulationHealth;

/// <summary>The texts beside the marks of a row.</summary>
internal static class RowMarks
{
    private const double Gap = 7;

    /// <summary>The value behind its mark: behind the whisker where there is one, and to the right of zero where the bar runs left.</summary>
    public static TextMark ValueLabel(IEstimate estimate, double row, bool fromZero = true)
    {
        var end = Math.Max(estimate.Shown(), estimate.Whisker()?.To ?? double.NegativeInfinity);
        return new TextMark(fromZero ? Math.Max(0, end) : end, row, estimate.Short()) { MoveX = fromZero ? Gap : Gap + 5, Patch = true };
    }

    /// <summary>The shorthand, at the place where the value would begin.</summary>
    public static TextMark Missing(LabelledValue value, double row, double at, RowChart chart) =>
        new(at, row, Values.MissingText(value.Missing!, chart.PlotWidth - Gap))
        {
            MoveX = Gap,
            Size = TextSize.Small,
            Tone = Tone.QuietInk,
            Patch = true,
            Hover = value.Hover(),
        };

    /// <summary>The rule across the rows that they are held against, with its name and value above.</summary>
    public static IEnumerable<Mark> Benchmark(LabelledValue? benchmark, RowChart chart)
    {
        if (benchmark?.Estimate is not { } estimate)
            yield break;
        var at = estimate.Shown();
        yield return LineMark.Upright(at) with { Tone = Tone.Ink, Width = 2, Dash = Dash.Dashed };
        var text = $"{benchmark.Label} {estimate.Short()}";
        var half = TextWidth.Of(text, TextSize.Body) / 2;
        var pixel = chart.Margins.Left + (chart.X.Share(at) * chart.PlotWidth);
        yield return new TextMark(at, double.PositiveInfinity, text)
        {
            Anchor = TextAnchor.Middle,
            MoveY = -16,
            MoveX = Math.Clamp(pixel, half + 4, Drawing.StandardWidth - half - 4) - pixel,
            Hover = benchmark.Hover(),
        };
    }
}
