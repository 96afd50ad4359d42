namespace PopulationHealth.Gallery;

/// <summary>Grouped bars.</summary>
internal sealed class GroupedBars : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Comparing;

    public string Name => "Grouped bars";

    public string Purpose => "One to four series over the same categories; each has a pattern besides its colour.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        var tenths = Dimension.DeprivationDecile("IMD 2019");
        FigureSeries Tenure(string name, string id) => new(name, ValueList.From(evidence.Of<Proportion>(id).In(Coventry.City).By(tenths)
            .Where(item => item.Breakdown!.Rank is 1 or 5 or 9)
            .Select(item => new LabelledValue($"tenth {item.Breakdown!.Rank}", item.Estimate with { Decimals = 1 }))));

        return new GroupedBarFigure
        {
            Title = "Homes by tenure and deprivation of the neighbourhood",
            Subtitle = "Share of households in three tenths of neighbourhoods, the first the most deprived, Coventry, census 2021",
            Series = [Tenure("Owned", "tenure-owned"), Tenure("Social rented", "tenure-social-rented"), Tenure("Private rented", "tenure-private-rented")],
            CategoryHeader = "Tenth of neighbourhoods",
        }.ToFigure();
    }
}
