namespace PopulationHealth;

/// <summary>
/// A control chart (XmR): the values in time, the mean and the limits of each section, and the points that are more than usual variation, marked by shape as well as colour. The
/// target, if there is one, with whether the process as it is meets it.
/// </summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
public sealed record ControlChartFigure<TMeasure> : FigureDesign
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The chart; it must have limits.</summary>
    public required ControlChart Chart { get; init; }

    /// <summary>What the values measure, such as <c>new Rate(0, 100_000)</c>: its unit, scale and decimals count, its number does not.</summary>
    public required TMeasure Measure { get; init; }

    /// <summary>How many decimals numbers have; null for the measure's own.</summary>
    public int? Decimals { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(
            Chart.Points.Count > 0, $"The chart has no limits: {Chart.Missing?.ToString() ?? "it has no points"}. Draw the values with a LineFigure instead.", nameof(Chart));
        var numbers = new ShownNumbers(Measure.Scale, Measure.Unit, Decimals ?? Measure.Decimals);
        var unit = Unit ?? Measure.Unit;
        return new FigureParts(unit, [], Finding(numbers), Table(numbers, unit), new ControlChartDrawing(Chart, numbers, unit).Draw());
    }

    private FigureTable Table(ShownNumbers numbers, string unit) => new(
        string.Join(" ", new[] { Title }.Concat(Chart.Notes).Select(text => text.TrimEnd('.') + ".")).TrimEnd('.'), "Period",
        [
            new TableColumn("Value", unit), new TableColumn("Mean", unit), new TableColumn("Lower limit", unit), new TableColumn("Upper limit", unit), new TableColumn("Special cause"), new TableColumn("Meaning"),
        ],
        ValueList.From(Chart.Points.Select(point => new TableRow(point.Period.InWords, ValueList.From<TableCell>([
            .. new[] { point.Value, point.Limits.Mean, point.Limits.Lower, point.Limits.Upper }.Select(value => TableCell.Of(numbers.Number(value), isNumber: true)),
            TableCell.Of(point.SpecialCause == SpecialCause.None ? "none" : point.SpecialCause.Code), TableCell.Of(ControlChartDrawing.Words(point.Variation)),
        ])))));

    private Statement Finding(ShownNumbers numbers)
    {
        var (special, last) = (Chart.Points.Where(point => point.SpecialCause != SpecialCause.None).ToArray(), Chart.Points[^1]);
        Statement latest = $"The latest value, {last.Period}, is {numbers.Text(last.Value)} (mean {numbers.Text(last.Limits.Mean)}); it {(last.SpecialCause == SpecialCause.None ? "" : "is ")}{last.SpecialCause.InWords}.";
        Statement count = $"{CoverageText.Counted(special.Length, "points")} of {CoverageText.Counted(Chart.Points.Count, "points")} are more than usual variation.";
        if (Chart.Options.Target is not { } target)
            return Statement.Join(latest, count);
        Statement assurance = $"Target {numbers.Text(target)}: the process as it is {(Chart.Assurance == Assurance.NotJudged ? "is " : "")}{Chart.Assurance.InWords}.";
        return Statement.Join(latest, count, assurance);
    }
}
