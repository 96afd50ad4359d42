namespace PopulationHealth.Gallery;

/// <summary>Tile map.</summary>
internal sealed class TileMap : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Maps;

    public string Name => "Tile map";

    public string Purpose => "A tile for each area, all of one size: no boundaries are needed, and no area looks more than it is.";

    public Figure Draw()
    {
        var crowded = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("overcrowded-households").By(Dimension.MiddleSuperOutputArea);
        return new TileMapFigure
        {
            Title = "Overcrowding by neighbourhood",
            Subtitle = $"Households with fewer bedrooms than needed, middle layer super output areas of Coventry by code and not by place, {crowded.Periods.Single().InWords}",
            Unit = "% of households",
            Tiles = [.. crowded.OrderBy(item => item.Area.Code.ToString(), StringComparer.Ordinal).Select((item, i) => new MapTile(i / 7, i % 7, new LabelledValue(item.Area.Name, item)))],
            Limits = [2.5, 5, 7.5, 10],
            Emphasis = "Hillfields",
            ItemHeader = "Neighbourhood",
        }.ToFigure();
    }
}
