namespace PopulationHealth.Gallery;

/// <summary>Marmot wheel.</summary>
internal sealed class MarmotWheel : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Frameworks;

    public string Name => "Marmot wheel";

    public string Purpose => "How the indicators of each Marmot objective stand beside a benchmark; an objective that nobody measures stays empty.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        WheelIndicator Judged(string name, Verdict verdict, FrameworkPart objective) => new(new IndicatorSetItem(name, objective), verdict);

        return new MarmotWheelFigure
        {
            Title = "Most is known of the early years, nothing of discrimination",
            Subtitle = "Indicators of a made-up city beside its region by Marmot objective",
            Benchmark = "the region",
            Indicators =
            [
                Judged("Good level of development", Verdict.Worse, Marmot.BestStartInLife) with { Detail = "58%, the region 63%" },
                Judged("Low birth weight", Verdict.Similar, Marmot.BestStartInLife), Judged("Breastfeeding", Verdict.Better, Marmot.BestStartInLife),
                Judged("Attainment at 16", Verdict.Worse, Marmot.CapabilitiesAndControl), Judged("In education or training", Verdict.Similar, Marmot.CapabilitiesAndControl),
                Judged("Employment", Verdict.Similar, Marmot.FairEmployment), Judged("Low pay", Verdict.NotCompared, Marmot.FairEmployment),
                Judged("Fuel poverty", Verdict.Worse, Marmot.HealthyStandardOfLiving), Judged("Children in poverty", Verdict.Worse, Marmot.HealthyStandardOfLiving),
                Judged("Overcrowding", Verdict.Worse, Marmot.HealthyPlaces), Judged("Air quality", Verdict.Better, Marmot.HealthyPlaces),
                Judged("Smoking", Verdict.Similar, Marmot.IllHealthPrevention), Judged("Flu vaccination", Verdict.Worse, Marmot.IllHealthPrevention),
                Judged("Emissions", Verdict.Better, Marmot.SustainabilityAndEquity),
            ],
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
