namespace PopulationHealth.Gallery;

/// <summary>Boxes.</summary>
internal sealed class Boxes : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Areas;

    public string Name => "Boxes";

    public string Purpose => "How areas spread: the middle half, the median and the ends, a row a group or a period.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        var shares = evidence.Of<Proportion>("overcrowded-households").By(Dimension.MiddleSuperOutputArea).ToDictionary(item => item.Area);
        var ranked = evidence.Of("imd-2019-score").By(Dimension.MiddleSuperOutputArea).OrderByDescending(item => item.Value!.Measure.Value).Select(item => item.Area).ToList();
        return new BoxFigure
        {
            Title = "Overcrowding within three groups of neighbourhoods",
            Subtitle = "Households with fewer bedrooms than needed, 42 neighbourhoods of Coventry by deprivation (IMD 2019), 2021",
            Groups = ValueList.From(new[] { "Most deprived third", "Middle third", "Least deprived third" }.Zip(ranked.Chunk(14), (name, areas) =>
                new BoxGroup(name, ValueList.From(areas.Select(area => new LabelledValue(area.Name, shares[area])))))),
            GroupHeader = "Neighbourhoods",
            Unit = "% of households",
        }.ToFigure();
    }
}
