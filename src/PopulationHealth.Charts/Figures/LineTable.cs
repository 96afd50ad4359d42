namespace PopulationHealth;

/// <summary>The table behind lines: a row a period, in the order of time, a column a line.</summary>
internal static class LineTable
{
    public static FigureTable Of(string caption, string unit, IReadOnlyList<LineSeries> series)
    {
        var periods = series.SelectMany(one => one.Points).OrderBy(point => point.Time).ThenBy(point => point.Value.Label, StringComparer.Ordinal)
            .Select(point => point.Value.Label).Distinct().ToArray();
        var columns = series.Select(one => new FigureSeries(one.Name, ValueList.From(periods.Select(period => At(one, period)))));
        var table = Tables.OfSeries(caption, "Period", unit, [.. columns]);
        return table with { Caption = caption + Breaks(series) };
    }

    // A period that a line has no point for: the reason says no more than is known.
    private static LabelledValue At(LineSeries series, string period) =>
        series.Points.Select(point => point.Value).FirstOrDefault(value => value.Label == period) ?? new LabelledValue(period, Missing.NotPublished.Because("none among the figures drawn here"));

    private static string Breaks(IEnumerable<LineSeries> series) => string.Concat(series
        .SelectMany(one => one.Points.Where(point => point.Break.Length > 0).Select(point => (one.Name, Point: point)))
        .Select(one => $". {one.Name}: break at {one.Point.Period.InWords} ({one.Point.Break})"));
}
