namespace PopulationHealth;

/// <summary>An area with both values.</summary>
internal sealed record ScatterPoint(string Label, IEstimate X, IEstimate Y)
{
    public PlotPoint At => new(X.Shown(), Y.Shown());

    public string Hover(string x, string y) => $"{Label}: {x} {X.ToText(null)}, {y} {Y.ToText(null)}";

    /// <summary>The areas that have both, in the order of the first series.</summary>
    public static IReadOnlyList<ScatterPoint> Join(FigureSeries x, FigureSeries y)
    {
        var up = y.Values.ToDictionary(value => value.Label, StringComparer.Ordinal);
        return [.. x.Values.Where(value => value.Estimate is not null && up[value.Label].Estimate is not null)
            .Select(value => new ScatterPoint(value.Label, value.Estimate!, up[value.Label].Estimate!))];
    }
}
