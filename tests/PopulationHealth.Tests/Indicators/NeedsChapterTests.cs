namespace PopulationHealth.Tests;

public class NeedsChapterTests
{
    [Theory]
    [InlineData(IndicatorKind.Outcome, "", NeedsChapter.HealthAndWellbeing)]
    [InlineData(IndicatorKind.Demographic, "DW-SOC-SOCI", NeedsChapter.DemographicsAndCommunity)]
    [InlineData(IndicatorKind.Determinant, "DW-LIVE-EDUC", NeedsChapter.Prospects)]
    [InlineData(IndicatorKind.Determinant, "DW-LIVE-UNEM;DW-LIVE-HOUS", NeedsChapter.Prospects)]
    [InlineData(IndicatorKind.Determinant, "DW-LIVE-HOUS", NeedsChapter.Environment)]
    [InlineData(IndicatorKind.Determinant, "DW-LIVE-HCAR", NeedsChapter.HealthAndWellbeing)]
    [InlineData(IndicatorKind.SurveyResponse, "DW-NETW-COMM", NeedsChapter.Environment)]
    [InlineData(IndicatorKind.Determinant, "DW-LIFE-SMOK", NeedsChapter.HealthAndWellbeing)]
    [InlineData(IndicatorKind.Finance, "", NeedsChapter.Other)]
    public void Chapter_OfAnIndicator_FollowsFromKindAndFirstLayer(IndicatorKind kind, string layers, NeedsChapter chapter)
    {
        var places = layers.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => DahlgrenWhitehead.Layers[code]).Prepend(KingsFund.Pillars.Parts[0]);
        var indicator = new Indicator<Score>("a", "A", new Score(0)) { Kind = kind, Places = ValueList.From(places) };

        Assert.Equal(chapter, indicator.Chapter);
    }

    [Fact]
    public void Chapter_Given_ComesBeforeTheCatalogueAndThatBeforeTheConvention()
    {
        var catalogue = new Indicator<Score>("a", "A", new Score(0)) { Kind = IndicatorKind.Outcome, Chapter = NeedsChapter.Environment };
        var other = new Indicator<Score>("b", "B", new Score(0)) { Kind = IndicatorKind.Demographic, CatalogueEntry = catalogue };
        var left = new Indicator<Score>("c", "C", new Score(0)) { Kind = IndicatorKind.Demographic, Chapter = NeedsChapter.Other };

        Assert.Equal((NeedsChapter.Environment, NeedsChapter.Environment, NeedsChapter.DemographicsAndCommunity), (catalogue.Chapter, other.Chapter, left.Chapter));
    }

    [Fact]
    public void Chapter_OfFallsOfOlderPeople_IsHealthAndNotTheirHomes() => Assert.Equal(NeedsChapter.HealthAndWellbeing, Indicators.FallsAdmissions65AndOver.Chapter);

    [Fact]
    public void Chapter_OfEveryIndicatorOfTheCatalogue_IsKnown() => Assert.Equal([], Indicators.All.Where(indicator => indicator.Chapter == NeedsChapter.Other).Select(indicator => indicator.Id));
}
