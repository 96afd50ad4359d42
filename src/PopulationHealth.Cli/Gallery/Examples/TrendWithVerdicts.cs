namespace PopulationHealth.Gallery;

/// <summary>Trend with verdicts.</summary>
internal sealed class TrendWithVerdicts : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.OverTime;

    public string Name => "Trend with verdicts";

    public string Purpose => "One area over time beside its benchmark: the verdict of each year, and the recent trend.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        (int Year, int Smokers, double England)[] years =
            [(2017, 182, 0.166), (2018, 178, 0.161), (2019, 181, 0.155), (2020, 171, 0.148), (2021, 166, 0.142), (2022, 149, 0.137), (2023, 139, 0.132)];
        var source = new Source("Illustrative data");
        Estimate<Proportion> England(double share) => new(new Proportion(share)) { Sources = [source] };
        Estimate<Proportion> Share(int smokers) => Proportion.Of(smokers, 1_000) with { Sources = [source] };

        return new TrendFigure
        {
            Title = "Smoking comes down to England's level",
            Subtitle = "Adults who smoke, an area and England, illustrative data",
            Unit = "% of adults",
            Area = new LineSeries("The area", ValueList.From(years.Select(item => new LinePoint(Period.CalendarYear(item.Year), Share(item.Smokers))
            {
                Comparison = Share(item.Smokers).ComparedWith(England(item.England), Polarity.LowerIsBetter),
                Break = item.Year == 2020 ? "asked by web from here" : "",
            }))),
            Comparators = [new LineSeries("England", ValueList.From(years.Select(item => new LinePoint(Period.CalendarYear(item.Year), England(item.England)))))],
            Trend = RecentTrend.Of(years.Select(item =>
            {
                var share = Share(item.Smokers);
                return new TrendPoint(Period.CalendarYear(item.Year), share.Value.Value, share.Intervals[0].Lower, share.Intervals[0].Upper, item.Smokers, 1_000);
            })),
        }.ToFigure();
    }
}
