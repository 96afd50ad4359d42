namespace PopulationHealth;

/// <summary>
/// A funnel plot: each area over its size, the average, and the limits at 95% and 99.8% within which areas of that size would stand by chance alone. Areas beyond the outer limits are named
/// where there is room, and listed in the table. Up to 20,000 areas.
/// </summary>
/// <remarks>
/// The horizontal axis is the population (proportions), the population of one year (rates) or the expected events (ratios), so that the limits narrow with size and the
/// place of an area does not hang on its own events.
/// </remarks>
public sealed record FunnelFigure : FigureDesign
{
    private const int Most = 20_000;

    /// <summary>The average and the limits.</summary>
    public required Funnel Funnel { get; init; }

    /// <summary>The areas, as they were given to the funnel. Those with counts that are missing or outside their range are told in the table and not drawn.</summary>
    public required ValueList<FunnelPoint> Points { get; init; }

    /// <summary>The name of the area that the figure is about, always named; null for none.</summary>
    public string? Emphasis { get; init; }

    /// <summary>How many areas beyond the outer limits are named in the picture, the farthest first.</summary>
    public int NamedOutliers { get; init; } = 8;

    /// <summary>What the horizontal axis measures; null for the words of the funnel's kind.</summary>
    public string? SizeTitle { get; init; }

    /// <summary>What the items are, for the table: "Area", "Practice".</summary>
    public string ItemHeader { get; init; } = "Area";

    /// <summary>How many decimals values have; null for 1, or 2 where the scale is below 10.</summary>
    public int? Decimals { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(Points.Count is > 0 and <= Most, $"{Markup.Number(Points.Count)} areas were given; a funnel plot has 1 to 20,000.", nameof(Points));
        SeriesCheck.Require(Points.All(point => !string.IsNullOrWhiteSpace(point.Label)), "An area has no name; give each its label.", nameof(Points));
        SeriesCheck.Unique(Points.Select(point => point.Label), "areas", nameof(Points));
        SeriesCheck.Require(Emphasis is null || Points.Any(point => point.Label == Emphasis), $"'{Emphasis}' is none of the areas; use the name of one of them.", nameof(Emphasis));
        var places = Points.Select(point => new FunnelPlace(Funnel, point)).ToArray();
        SeriesCheck.Require(places.Any(place => place.IsKnown), "None of the areas has counts that can be drawn; look at their events and denominators.", nameof(Points));
        var words = new FunnelWords(Funnel, Unit, SizeTitle, Decimals);
        return new FigureParts(words.Unit, [], words.Finding(places, Emphasis), words.Table(Title, ItemHeader, places), new FunnelDrawing(Funnel, places, words, Emphasis, NamedOutliers).Draw());
    }
}
