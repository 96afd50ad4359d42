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
}
