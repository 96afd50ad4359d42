namespace PopulationHealth.Gallery;

/// <summary>Bars with verdicts.</summary>
internal sealed class CompareAreas : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Areas;

    public string Name => "Bars with verdicts";

    public string Purpose => "Each area with its interval and its verdict: better, similar or worse than the benchmark, by shape as well as colour.";

    public Figure Draw()
    {
        var wards = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("overcrowded-households").By(Dimension.Ward);
        var city = Proportion.Pool(wards.Select(ward => ward.Estimate));
        return new CompareAreasFigure
        {
            Title = "Overcrowding by ward",
            Subtitle = $"Households with fewer bedrooms than needed, wards of Coventry, census {wards[0].Period.InWords}",
            Areas = ValueList.From(wards.Select(ward => new JudgedValue(
                ward.Breakdown!.Category, ward.Estimate.WithInterval() with { Decimals = 1 }, ward.Estimate.ComparedWith(city, Polarity.LowerIsBetter)))),
            Benchmark = new LabelledValue("Coventry", city),
            ItemHeader = "Ward",
            Unit = "% of households",
        }.ToFigure();
    }
}
