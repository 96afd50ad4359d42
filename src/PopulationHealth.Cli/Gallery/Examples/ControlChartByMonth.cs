namespace PopulationHealth.Gallery;

/// <summary>Control chart.</summary>
internal sealed class ControlChartByMonth : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.OverTime;

    public string Name => "Control chart";

    public string Purpose => "One process month by month: signals beyond chance, and limits set anew after a change that is known.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        double[] percent =
        [
            62.0, 66.7, 64.0, 68.7, 66.0, 63.3, 68.0, 65.3, 62.7, 47.3, 64.7, 62.0, 66.7, 64.0, 68.7, 66.0, 63.3, 68.0,
            77.3, 74.7, 79.3, 76.7, 74.0, 81.7, 79.0, 83.7, 81.0, 78.3, 83.0, 80.3,
        ];
        return new ControlChartFigure<Proportion>
        {
            Title = "More people are seen in time since the clinic moved",
            Subtitle = "People seen within two weeks, by month, illustrative data",
            Unit = "% of people referred",
            Measure = new Proportion(0),
            Chart = ControlChart.Of(
                percent.Select((_, i) => Period.Month(2022 + (i / 12), 1 + (i % 12))),
                percent.Select(value => value / 100),
                new ControlChartOptions { Polarity = Polarity.HigherIsBetter, Target = 0.75, Rebases = [new Rebase(Period.Month(2023, 7), "the clinic moved to the city centre")] }),
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
