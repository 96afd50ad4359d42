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
        string[] years = ["2018", "2019", "2022", "2023", "2024"];
        LineSeries Of(string area) => attainment.Where(item => item.Area.Name == area && years.Contains(item.Period.ToString())).Line(area);

        return new EquiplotFigure
        {
            Title = "Coventry's pupils fell behind after the pandemic",
            Subtitle = "Pupils aged 11 who reach the expected standard in reading, writing and mathematics, 2018 to 2024 without 2020 and 2021",
            Unit = "% of pupils",
            GroupsName = "areas",
            Groups = [Of("Coventry"), Of("Statistical neighbours"), Of("England")],
        }.ToFigure();
    }
}
