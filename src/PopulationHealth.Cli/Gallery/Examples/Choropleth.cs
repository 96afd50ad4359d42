namespace PopulationHealth.Gallery;

/// <summary>Choropleth.</summary>
internal sealed class Choropleth : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Maps;

    public string Name => "Choropleth";

    public string Purpose => "Areas shaded by class, from boundaries in GeoJSON, with the numbers beside; a large area draws the eye even where few people live.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        // Real boundaries are a file: File.ReadAllText("boundaries.geojson"). These are made up: five rows of four crooked fields.
        string Corner(int column, int row) => $"[{430_000 + (2_000 * column) + (row * 7 % 5 * 250)},{280_000 - (1_800 * row) + (column * 3 % 5 * 200)}]";
        string Field(int i, int column, int row) => $$$"""
            {"type":"Feature","properties":{"code":"A{{{i}}}"},"geometry":{"type":"Polygon","coordinates":[[{{{string.Join(
                ',', Corner(column, row), Corner(column + 1, row), Corner(column + 1, row + 1), Corner(column, row + 1), Corner(column, row))}}}]]}}
            """;
        double?[] percent = [12, 14, 9, 7, 18, 22, 15, 8, 21, 31, 26, null, 16, 24, 19, 11, 10, 13, 12, 6];

        return new ChoroplethFigure
        {
            Title = "Smoking is most common in the middle of the city",
            Subtitle = "Adults who smoke, twenty made-up areas",
            Unit = "% of adults",
            Boundaries = $$$"""{"type":"FeatureCollection","features":[{{{string.Join(',', percent.Select((_, i) => Field(i, i % 4, i / 4)))}}}]}""",
            CodeProperty = "code",
            Areas = [.. percent.Select((value, i) => new MapArea($"A{i}", value is { } known
                ? new LabelledValue($"Area {i + 1}", new Estimate<Proportion>(Proportion.FromPercent(known)))
                : new LabelledValue($"Area {i + 1}", Missing.Suppressed)))],
            Emphasis = "Area 10",
            Classes = 4,
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
