namespace PopulationHealth.Tests;

public class RelationsTests
{
    private static readonly CoventryEvidence Evidence = CoventryEvidence.Load();

    [Theory]
    [InlineData("population-total", "population-total; population")]
    [InlineData("population", "population; population-total")]
    [InlineData("child-excess-weight", "child-excess-weight; excess-weight-reception; excess-weight-year6")]
    [InlineData("excess-weight-year6", "excess-weight-year6; child-excess-weight")]
    [InlineData("neet-rate", "neet-rate")]
    [InlineData("recorded-crime-rate", "recorded-crime-rate")]
    public void SameAs_AnId_GivesAllThatMeasureTheSame(string id, string ids) => Assert.Equal(ids, Evidence.SameAs(id).ToString());

    [Fact]
    public void SameAs_AnUnknownId_Throws() =>
        Assert.Contains("'populaton'", Assert.Throws<ArgumentException>(() => Evidence.SameAs("populaton")).Message, StringComparison.Ordinal);

    [Fact]
    public void Relations_NameIndicatorsOfTheEvidence()
    {
        var ids = Evidence.Indicators.Select(indicator => indicator.Id).ToHashSet();

        Assert.All(Evidence.Relations, relation => Assert.Contains(relation.Indicator, ids));
        Assert.All(Evidence.Relations.Where(relation => relation.Kind != IndicatorRelationKind.Split), relation => Assert.Contains(relation.Other, ids));
        Assert.Equal(Evidence.Relations.Count, Evidence.Relations.Distinct().Count());
    }

    [Fact]
    public void Relations_HoldWhatTheReadersFound()
    {
        Assert.Equal(
            [(IndicatorRelationKind.Same, 15), (IndicatorRelationKind.LikelySame, 3), (IndicatorRelationKind.NotSame, 4), (IndicatorRelationKind.Split, 21)],
            Evidence.Relations.CountBy(relation => relation.Kind).Select(kind => (kind.Key, kind.Value)).OrderBy(kind => kind.Key));
        Assert.Contains(Evidence.Relations, relation => relation.Kind == IndicatorRelationKind.NotSame && relation.Concerns("sedentary-adults") && relation.Concerns("inactive-adults"));
    }

    [Fact]
    public void Relations_OfTheSame_AreOfOneMeasureAndUnit()
    {
        var known = Evidence.Indicators.ToDictionary(indicator => indicator.Id);

        Assert.All(Evidence.Relations.Where(relation => relation.Kind == IndicatorRelationKind.Same), relation =>
            Assert.Equal(known[relation.Indicator].Example.GetType(), known[relation.Other].Example.GetType()));
    }

    [Fact]
    public void Split_StandsOnTheIndicatorAsANote()
    {
        var fuel = Evidence.Indicators.Single(indicator => indicator.Id == "fuel-poverty");

        Assert.Contains(fuel.Notes, note => note.StartsWith("Several definitions under one id: split before a series or a comparison is drawn, by definition:", StringComparison.Ordinal));
        Assert.All(
            Evidence.Relations.Where(relation => relation.Kind == IndicatorRelationKind.Split),
            relation => Assert.Contains(Evidence.Indicators.Single(indicator => indicator.Id == relation.Indicator).Notes, note => note.Contains(relation.Note, StringComparison.Ordinal)));
    }

    [Fact]
    public void DistinctIndicators_TwinsAndTheirHub_AreCountedOnce()
    {
        var ids = CoventryEvidence.Load().DistinctIndicators.Select(indicator => indicator.Id).ToList();

        Assert.Single(ids, id => id is "population" or "population-total");
        Assert.DoesNotContain("child-excess-weight", ids);
        Assert.Contains("excess-weight-reception", ids);
        Assert.Contains("excess-weight-year6", ids);
    }
}
