namespace PopulationHealth;

/// <summary>
/// A map of areas shaded by the class of their value, from boundaries in GeoJSON that you give. Each class has a number, which stands in the areas that have room for it;
/// areas without a value are hatched. Large areas draw the eye though few may live there: the sorted table stands open beside it, and <see cref="TileMapFigure"/> gives all the same room.
/// </summary>
public sealed record ChoroplethFigure : MapDesign
{
    /// <summary>
    /// The boundaries: the text of a GeoJSON feature collection of polygons and multipolygons, in longitude and latitude or in metres of the British National Grid. Features
    /// of other areas are left out.
    /// </summary>
    public required string Boundaries { get; init; }

    /// <summary>The property of a feature that holds its area's code, such as MSOA21CD.</summary>
    public required string CodeProperty { get; init; }

    /// <summary>The areas with their values.</summary>
    public required ValueList<MapArea> Areas { get; init; }

    /// <summary>
    /// To how many pixels corners are moved onto a common grid, to make a smaller file: neighbours keep their common border. Null keeps every corner that can be seen.
    /// </summary>
    public double? SimplifyTo { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(Areas.Count > 0, "There is no area to draw; give at least one.", nameof(Areas));
        SeriesCheck.Unique(Areas.Select(area => area.Code), "areas' codes", nameof(Areas));
        SeriesCheck.Require(SimplifyTo is null or (> 0 and <= 20), $"SimplifyTo is {Markup.Number(SimplifyTo ?? 0)} pixels; it must be above 0 and at most 20, or null.", nameof(SimplifyTo));
        var shapes = GeoJson.Read(Boundaries, CodeProperty, Areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal));
        var lacking = Areas.Where(area => !shapes.ContainsKey(area.Code)).Select(area => $"{area.Code} ({area.Value.Label})").ToArray();
        SeriesCheck.Require(
            lacking.Length == 0,
            $"{Markup.Number(lacking.Length)} of {Markup.Number(Areas.Count)} areas have no shape in the boundaries: {Listing.Some(lacking)}. Look whether {CodeProperty} is the right property and both have borders of one year.",
            nameof(Boundaries));
        return Build([.. Areas.Select(area => area.Value)], nameof(Areas), classes => ChoroplethDrawing.Of(Areas, shapes, classes, Emphasis, SimplifyTo));
    }
}
