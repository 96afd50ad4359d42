using System.Globalization;

namespace PopulationHealth;

/// <summary>A scatter in words and as a table.</summary>
internal static class ScatterText
{
    public static string Unit(string x, string y) => (x, y) switch
    {
        _ when x == y && x.Length > 0 => x,
        ("", "") => "number",
        _ => string.Join(" and ", new[] { x, y }.Where(unit => unit.Length > 0)),
    };

    public static Statement Finding(ScatterFigure figure, IReadOnlyList<ScatterPoint> points, LeastSquares? fit)
    {
        var count = CoverageText.Counted(points.Count, figure.ItemName);
        if (fit is null)
        {
            Statement few = $"{figure.X.Name} and {figure.Y.Name} in {count} {figure.ItemName}: too few, or too much alike, to put a line through.";
            return Statement.Join([few, .. Gaps(figure)]);
        }

        var direction = !fit.HasDirection(figure.Level) ? "show no clear straight association with"
            : fit.Slope > 0 ? "go together with higher values of" : "go together with lower values of";
        Statement line = $"Across {count} {figure.ItemName}, higher values of {figure.X.Name} {direction} {figure.Y.Name}: the straight line accounts for {RSquared(fit)} of the variation.";
        Statement caution = $"This is an association, not a cause.";
        var ours = points.FirstOrDefault(point => point.Label == figure.Emphasis);
        return Statement.Join([line, caution, .. ours is null ? [] : new Statement[] { $"{ours.Label}: {ours.X} and {ours.Y}." }, .. Gaps(figure)]);
    }

    private static IEnumerable<Statement> Gaps(ScatterFigure figure) => new[] { figure.X, figure.Y }.SelectMany(series => Findings.Gaps(series.Values, $"{series.Name}: no value for "));

    /// <summary>The number of points, the method and R squared, as the picture prints them.</summary>
    public static string Note(ScatterFigure figure, int count, LeastSquares? fit)
    {
        var number = count.ToString("N0", CultureInfo.InvariantCulture);
        return fit is null
            ? $"{number} {figure.ItemName}, no line"
            : $"{number} {figure.ItemName}; least-squares line, {Markup.Number(figure.Level * 100)}% interval; R squared {fit.RSquared.ToString("0.00", CultureInfo.InvariantCulture)}";
    }

    public static FigureTable Table(string caption, string header, FigureSeries x, FigureSeries y, string xUnit, string yUnit)
    {
        var up = y.Values.ToDictionary(value => value.Label, StringComparer.Ordinal);
        return new FigureTable(
            caption, header, [new TableColumn(x.Name, xUnit), new TableColumn(y.Name, yUnit)],
            ValueList.From(x.Values.Select(value => new TableRow(value.Label, [value.Cell, up[value.Label].Cell]))));
    }

    private static Estimate<Proportion> RSquared(LeastSquares fit) => new(new Proportion(fit.RSquared)) { Decimals = 0 };
}
