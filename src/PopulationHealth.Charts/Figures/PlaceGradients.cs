namespace PopulationHealth;

/// <summary>The gradients among a place's figures: series that have a value and people for every group of a ranking by deprivation.</summary>
internal static class PlaceGradients
{
    /// <summary>A figure for each such series in its latest period, and the figures that belong to none, in their order.</summary>
    public static (IReadOnlyList<Figure> Gradients, IReadOnlyList<Observation> Others) Of(IReadOnlyCollection<Observation> figures, Area place)
    {
        var drawn = new List<Figure>();
        var others = figures.ToList();
        foreach (var series in figures.Where(figure => figure.Breakdown?.Rank is not null).GroupBy(figure => (figure.Breakdown!.Dimension, figure.Group)))
        {
            var latest = series.GroupBy(figure => figure.Period).MaxBy(period => period.Key)!.OrderBy(figure => figure.Breakdown!.Rank).ToList();
            if (!IsWhole(latest) || Draw(latest, place) is not { } figure)
                continue;
            drawn.Add(figure);
            others.RemoveAll(series.Contains);
        }
        return (drawn, others);
    }

    private static bool IsWhole(List<Observation> figures) =>
        figures.TrueForAll(figure => figure.Value?.Population > 0) && figures.Select(figure => figure.Breakdown!.Rank!.Value).SequenceEqual(Enumerable.Range(1, figures[0].Breakdown!.Dimension.Groups!.Value));

    private static Figure? Draw(List<Observation> figures, Area place) => figures[0] switch
    {
        Observation<Proportion> => Draw<Proportion>(figures, place),
        Observation<Rate> => Draw<Rate>(figures, place),
        Observation<LifeExpectancy> => Draw<LifeExpectancy>(figures, place),
        Observation<Mean> => Draw<Mean>(figures, place),
        _ => null,
    };

    private static Figure? Draw<TMeasure>(List<Observation> figures, Area place)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var first = figures[0];
        var gradient = SocialGradient.Fit(figures.Cast<Observation<TMeasure>>());
        return gradient.Fit.Count == 0 ? null : new GradientFigure<TMeasure>
        {
            Title = first.Indicator.Name,
            Subtitle = $"{place}{(first.Group == "persons" ? "" : $", {first.Group}")}, by {first.Breakdown!.Dimension}, {first.Period.InWords}",
            Gradient = gradient,
            GroupHeader = $"Group by {first.Breakdown.Dimension}",
        }.ToFigure();
    }
}
