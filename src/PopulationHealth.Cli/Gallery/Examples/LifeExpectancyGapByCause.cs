namespace PopulationHealth.Gallery;

/// <summary>Gap in life expectancy.</summary>
internal sealed class LifeExpectancyGapByCause : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Inequality;

    public string Name => "Gap in life expectancy";

    public string Purpose => "At which ages and from which causes of death a gap in life expectancy arises; the bars add up to it.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        AgeBand[] ages = [.. AgeBands.Ohid20.Bands];
        string[] causes = ["circulatory", "cancer", "respiratory", "other"];
        double[][] people =
        [
            [734, 3425, 4343, 4827, 4566, 4382, 4780, 4753, 5473, 5153, 5925, 5333, 5350, 5126, 4105, 3252, 2945, 1946, 1692, 1289],
            [1170, 3968, 5475, 5496, 6073, 5946, 5800, 6046, 6225, 5379, 7024, 6827, 5794, 4941, 3455, 3555, 2221, 2013, 1564, 1190],
        ];
        double[][][] deaths =
        [
            [
                [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 5, 11, 16, 25, 16, 51, 68, 59, 100],
                [0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 6, 10, 12, 41, 29, 50, 61, 43, 42, 64],
                [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 5, 6, 6, 9, 14, 16, 23, 43, 41],
                [2, 0, 0, 1, 0, 0, 2, 1, 5, 7, 11, 4, 6, 7, 24, 14, 31, 42, 88, 100],
            ],
            [
                [0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 3, 11, 14, 21, 22, 43, 37, 51, 95, 108],
                [1, 0, 0, 0, 0, 0, 0, 1, 5, 4, 10, 22, 28, 34, 29, 68, 58, 50, 64, 92],
                [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 7, 6, 10, 14, 21, 40, 47, 60],
                [5, 0, 0, 1, 1, 1, 1, 6, 5, 6, 15, 8, 24, 18, 18, 25, 35, 75, 100, 176],
            ],
        ];
        LifeTable Table(int population) => LifeTable.Of(ages.Select((age, band) => new Stratum(age, deaths[population].Sum(cause => cause[band]), people[population][band])));
        IEnumerable<CauseDeaths> Deaths(int population) => causes.SelectMany((cause, row) => ages.Select((age, band) => new CauseDeaths(age, cause, deaths[population][row][band])));
        var gap = LifeExpectancyGap.Of(Table(0), Table(1));

        return new LifeExpectancyGapFigure
        {
            Title = "The gap in life expectancy by age and cause of death",
            Subtitle = "Two made-up populations",
            First = "the least deprived fifth",
            Second = "the most deprived fifth",
            Gap = gap,
            ByCause = gap.ByCause(Deaths(0), Deaths(1)),
            Causes = ["circulatory", "cancer", "respiratory"],
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
