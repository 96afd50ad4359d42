namespace PopulationHealth.Gallery;

/// <summary>Bars beside a benchmark.</summary>
internal sealed class BarsBesideABenchmark : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Comparing;

    public string Name => "Bars beside a benchmark";

    public string Purpose => "The same with intervals, and the value of the whole as a line across.";

    public Figure Draw()
    {
        var shares = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("poor-english-proficiency").By(Dimension.MiddleSuperOutputArea);
        return new BarFigure
        {
            Title = "Residents with limited English, by small area",
            Subtitle = $"Share of residents who speak English not well or not at all, the ten small areas with the highest shares, census {shares[0].Period.InWords}",
            Items = ValueList.From(shares.Ranked().Take(10).Select(item => new LabelledValue(item.Area.Name, item.Estimate.WithInterval() with { Decimals = 1 }))),
            Benchmark = new LabelledValue("Coventry", Proportion.Pool(shares.Select(item => item.Estimate))),
            ItemHeader = "Small area",
        }.ToFigure();
    }
}
