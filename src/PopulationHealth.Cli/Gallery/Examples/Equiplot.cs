namespace PopulationHealth.Gallery;

/// <summary>Equiplot.</summary>
internal sealed class Equiplot : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Inequality;

    public string Name => "Equiplot";

    public string Purpose => "The groups of a measure in a row for each period: the distance between them is the length of the line.";

    public Figure Draw()
    {
        var attainment = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("ks2-expected-rwm");
        LineSeries Of(string area) => attainment.Where(item => item.Area.Name == area && item.Period.Start?.Year >= 2022).Line(area);

        return new EquiplotFigure
        {
            Title = "A smaller share of Coventry's pupils than of England's reach the expected standard",
            Subtitle = "Pupils aged 11 who reach the expected standard in reading, writing and mathematics, since the tests came back in 2022",
            Unit = "% of pupils",
            GroupsName = "areas",
            Groups = [Of("Coventry"), Of("Statistical neighbours"), Of("England")],
        }.ToFigure();
    }
}
