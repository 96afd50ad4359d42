namespace PopulationHealth;

/// <summary>
/// A population pyramid: a bar for each age band, one sex on either side, the oldest at the top; a second population as an outline over it. For a population by
/// any other group see <see cref="PopulationFigure"/>.
/// </summary>
public sealed record PyramidFigure : FigureDesign
{
    /// <summary>The population that the bars show.</summary>
    public required PyramidPopulation Population { get; init; }

    /// <summary>A population with the same age bands to hold it against, drawn as an outline; null for none.</summary>
    public PyramidPopulation? Comparator { get; init; }

    /// <summary>
    /// Whether the bars are shares of all people of both sexes rather than counts; null for shares where there is a comparator, and counts where there is none.
    /// </summary>
    public bool? AsShares { get; init; }

    /// <summary>The sex on the left.</summary>
    public Sex Left { get; init; } = Sex.Male;

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        PyramidPopulation[] populations = Comparator is null ? [Population] : [Population, Comparator];
        SeriesCheck.Require(Left is Sex.Male or Sex.Female, $"The left side is one sex, but {Left} was given; use Sex.Male or Sex.Female.", nameof(Left));
        SeriesCheck.Unique(populations.Select(population => population.Name), "populations", nameof(Comparator));
        foreach (var population in populations)
            PyramidCheck.Bands(population, populations[0]);
        var counts = populations.Select(PyramidSides.Counts).ToArray();
        var values = counts.SelectMany(series => series.Values).ToArray();
        var unit = Unit ?? Values.CommonMeasure(values, nameof(Population)).Unit;
        var shares = counts.Select(PopulationShares.Of).ToArray();
        var isShares = AsShares ?? Comparator is not null;
        var drawing = new PyramidDrawing(populations, isShares ? shares : counts, counts, isShares ? $"% of all {unit}" : unit, isShares, Left).Draw();
        return new FigureParts(unit, values.Sources(), PyramidFinding.Of(counts, shares), PyramidSides.Table(Title, unit, populations, counts, shares, Left), drawing);
    }
}
