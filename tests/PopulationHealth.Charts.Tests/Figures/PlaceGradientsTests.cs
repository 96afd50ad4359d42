namespace PopulationHealth.Tests;

public class PlaceGradientsTests
{
    private static readonly Area Barley = Area.Coded("Barley", "E06000099");

    [Fact]
    public void ToFigures_EveryGroupWithItsPeople_IsAGradient()
    {
        var figures = Of([.. Tenths(2021, 10), .. Tenths(2019, 10), Smokers(2021, null)]);

        var gradient = Assert.Single(figures);
        Assert.Equal("Barley, by IMD 2019 decile, 2021", gradient.Subtitle);
        Assert.Equal(10, gradient.Table.Rows.Count);
        Assert.Contains("From the most deprived tenth (30.0%) to the least deprived tenth (12.0%), each group is lower than the one before. The slope index", $"{gradient.Alternative}");
    }

    [Fact]
    public void ToFigures_FiguresBesideTheGroups_HaveAFigureOfTheirOwn() =>
        Assert.Equal(["Barley, by IMD 2019 decile, 2021", "Barley, several periods, the latest 2021"], Of([.. Tenths(2021, 10), Smokers(2020, null), Smokers(2021, null)]).Select(figure => figure.Subtitle));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void ToFigures_AGroupOrItsPeopleMissing_IsNoGradient(int groups, bool hasPeople)
    {
        var figure = Assert.Single(Of([.. Tenths(2021, groups, hasPeople)]));

        Assert.Equal("Barley, 2021", figure.Subtitle);
        Assert.Equal(groups, figure.Table.Rows.Count);
    }

    private static ValueList<Figure> Of(Observation[] figures) =>
        PlaceProfile.Of(new ObservationSet(figures), "Barley").ToFigures(Indicators.SmokingPrevalenceAdults.Chapter);

    private static IEnumerable<Observation> Tenths(int year, int groups, bool hasPeople = true) => Enumerable.Range(1, groups).Select(rank => Smokers(year, rank, hasPeople));

    private static Observation Smokers(int year, int? rank, bool hasPeople = true) => Indicators.SmokingPrevalenceAdults.Observe(32 - (2 * (rank ?? 5)), new PrintedFigure
    {
        Id = $"s{year}-{rank}",
        Area = Barley,
        Period = Period.CalendarYear(year),
        Source = new Source("Survey"),
        Breakdown = rank is null ? null : Breakdown.Parse("IMD 2019 decile", $"{rank}"),
        Numerator = hasPeople ? 320 - (20 * (rank ?? 5)) : null,
        Denominator = hasPeople ? 1000 : null,
        Decimals = 1,
    });
}
