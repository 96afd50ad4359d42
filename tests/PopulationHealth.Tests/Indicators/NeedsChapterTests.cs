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
    public void Chapter_OfEveryIndicatorOfTheCatalogue_IsKnown() => Assert.Equal([], Indicators.All.Where(indicator => indicator.Chapter == NeedsChapter.Other).Select(indicator => indicator.Id));
}
