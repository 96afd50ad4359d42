namespace PopulationHealth;

/// <summary>
/// Two indicators over the same areas, a point an area, with the straight line of least squares (each area counts alike) and the interval of that line. Areas far off the
/// line are named. It shows an association, not a cause, and one between areas, not between people.
/// </summary>
public sealed record ScatterFigure : FigureDesign
{
    /// <summary>The indicator on the horizontal axis: its name and its values, labelled by area.</summary>
    public required FigureSeries X { get; init; }

    /// <summary>The indicator on the vertical axis, of the same areas; joined by label. An area without either value is left out of the picture and stands in the table.</summary>
    public required FigureSeries Y { get; init; }

    /// <summary>The label of the area that the figure is about; null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>How many areas far off the line (more than two of their own standard errors) are named at most.</summary>
    public int MostNamed { get; init; } = 5;

    /// <summary>The level of the line's interval, above 0 and below 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>What the points are, for table and text, in the plural: "areas", "neighbourhoods".</summary>
    public string ItemName { get; init; } = "areas";

    /// <summary>What one of them is, for the table: "Area", "Neighbourhood".</summary>
    public string ItemHeader { get; init; } = "Area";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Matching([X, Y], 2, nameof(Y));
        SeriesCheck.Require(Emphasis is null || X.Values.Any(value => value.Label == Emphasis), $"'{Emphasis}' is none of the {ItemName}; give one of their labels, or null.", nameof(Emphasis));
        SeriesCheck.Require(Level is > 0 and < 1, $"The level is {Markup.Number(Level)}; it must lie between 0 and 1, such as 0.95.", nameof(Level));
        var (across, up) = (Values.CommonMeasure(X.Values, nameof(X)), Values.CommonMeasure(Y.Values, nameof(Y)));
        var points = ScatterPoint.Join(X, Y);
        SeriesCheck.Require(points.Count > 0, $"No area has a value of both '{X.Name}' and '{Y.Name}'.", nameof(Y));
        var fit = LeastSquares.Of([.. points.Select(point => point.At)]);
        return new FigureParts(
            Unit ?? ScatterText.Unit(across.Unit, up.Unit), X.Values.Sources().Concat(Y.Values.Sources()).Distinct(), ScatterText.Finding(this, points, fit),
            ScatterText.Table(Title, ItemHeader, X, Y, across.Unit, up.Unit), new ScatterDrawing(this, points, fit, across, up).Draw());
    }
}
