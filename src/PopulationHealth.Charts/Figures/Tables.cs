namespace PopulationHealth;

/// <summary>The tables behind the figures.</summary>
internal static class Tables
{
    /// <summary>One column of values; intervals get two more where there are any.</summary>
    public static FigureTable OfValues(string caption, string rowHeader, string unit, IReadOnlyList<LabelledValue> values) =>
        OfSeries(caption, rowHeader, unit, [new FigureSeries("Value", ValueList.From(values))]);

    /// <summary>A column a series, joined by label; intervals get two more where a series has any.</summary>
    public static FigureTable OfSeries(string caption, string rowHeader, string unit, IReadOnlyList<FigureSeries> series)
    {
        var withLimits = series.Select(one => one.Values.Any(value => value.Estimate is { Intervals.Count: > 0 })).ToArray();
        var columns = series.SelectMany((one, i) => Columns(one, unit, withLimits[i]));
        var rows = series[0].Values.Select(first => new TableRow(
            first.Label, ValueList.From(series.SelectMany((one, i) => Cells(one[first.Label], withLimits[i])))));
        return new FigureTable(caption, rowHeader, ValueList.From(columns), ValueList.From(rows));
    }

    private static IEnumerable<TableColumn> Columns(FigureSeries series, string unit, bool hasLimits)
    {
        yield return new TableColumn(series.Name, unit);
        if (!hasLimits)
            yield break;
        var level = series.Values.SelectMany(value => value.Estimate?.Intervals ?? []).First().Level * 100;
        yield return new TableColumn($"{series.Name}, lower {Markup.Number(level)}% limit", unit);
        yield return new TableColumn($"{series.Name}, upper {Markup.Number(level)}% limit", unit);
    }

    private static IEnumerable<TableCell> Cells(LabelledValue value, bool hasLimits)
    {
        yield return value.Cell;
        if (!hasLimits)
            yield break;
        yield return Limit(value, limits => limits.From);
        yield return Limit(value, limits => limits.To);
    }

    private static TableCell Limit(LabelledValue value, Func<Whisker, double> limit)
    {
        if (value.Estimate is not { } estimate)
            return value.Cell;
        return estimate.Whisker() is { } whisker
            ? TableCell.Of(limit(whisker).ToString("N" + Markup.Number(estimate.Decimals), System.Globalization.CultureInfo.InvariantCulture), isNumber: true)
            : TableCell.Of(Missing.NotPublished.Because("no interval is given"));
    }
}
