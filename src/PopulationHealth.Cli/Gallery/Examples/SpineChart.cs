namespace PopulationHealth.Gallery;

/// <summary>Spine chart.</summary>
internal sealed class SpineChart : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Areas;

    public string Name => "Spine chart";

    public string Purpose => "One area in many indicators: where it stands between the worst and the best of its kind, the benchmark in the middle.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        SpineRow Row(string name, string indicator, Polarity polarity)
        {
            var all = evidence.Of<Proportion>(indicator).By(Dimension.MiddleSuperOutputArea);
            var city = Proportion.Pool(all.Select(item => item.Estimate));
            var own = all.Single(item => item.Area.Name == "Hillfields").Estimate;
            return new(name, new("Hillfields", own, own.ComparedWith(city, polarity)), new("Coventry", city), all.Labelled(item => item.Area.Name), polarity);
        }

        return new SpineChartFigure
        {
            Title = "Hillfields beside Coventry",
            Subtitle = "Neighbourhoods (middle layer super output areas) of Coventry, 2021",
            Rows =
            [
                Row("Overcrowded households", "overcrowded-households", Polarity.LowerIsBetter),
                Row("Households deprived in any dimension", "households-deprived-any", Polarity.LowerIsBetter),
                Row("Residents with limited English", "poor-english-proficiency", Polarity.LowerIsBetter),
                Row("Disabled residents", "disabled-equality-act", Polarity.Neutral),
            ],
        }.ToFigure();
    }
}
