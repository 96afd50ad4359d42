namespace PopulationHealth.Tests;

/// <summary>The evidence's ids and the catalogue's: the same only where the definitions are.</summary>
public class CatalogueLinkTests
{
    private static readonly CoventryEvidence Evidence = CoventryEvidence.Load();

    [Fact]
    public void Indicator_OfTheSameDefinition_HasTheCataloguesEntry()
    {
        var smoking = Evidence.Indicators.Single(indicator => indicator.Id == "smoking-at-delivery");

        Assert.Same(Indicators.SmokingAtTimeOfDelivery, smoking.CatalogueEntry);
        Assert.Equal((93085, Indicators.SmokingAtTimeOfDelivery.Numerator), (smoking.FingertipsId, smoking.Numerator));
    }

    [Fact]
    public void Indicator_ThatIsOnlySimilar_HasNone() =>
        Assert.All(["smoking-prevalence", "fuel-poverty", "chlamydia-detection-rate"], id => Assert.Null(Evidence.Indicators.Single(indicator => indicator.Id == id).CatalogueEntry));

    [Fact]
    public void Of_AnIndicatorOfTheCatalogue_FindsItUnderAllItsIds()
    {
        var active = Evidence.Observations.Of(Indicators.PhysicallyActiveAdults);

        Assert.Equal(["adult-active", "physically-active-adults"], active.Select(item => item.Indicator.Id).Distinct().Order());
        Assert.Equal(Evidence.Observations.Of("adult-active").Count + Evidence.Observations.Of("physically-active-adults").Count, active.Count);
    }

    [Fact]
    public void Of_AnIndicatorOfTheEvidence_StaysWithItsOwnId()
    {
        var own = (Indicator<Proportion>)Evidence.Indicators.Single(indicator => indicator.Id == "unemployment-rate");

        Assert.All(Evidence.Observations.Of(own), item => Assert.Equal("unemployment-rate", item.Indicator.Id));
    }

    [Fact]
    public void Ids_AreSharedWithTheCatalogueOnlyWhereTheDefinitionsAreTheSame()
    {
        var shared = Evidence.Indicators.Where(indicator => Indicators.All.Any(entry => entry.Id == indicator.Id)).ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, indicator => Assert.Equal(indicator.Id, indicator.CatalogueEntry?.Id));
    }

    [Fact]
    public void Links_JoinIndicatorsOfOneMeasureAndPolarity()
    {
        // The two slope indices are differences in years, which the evidence holds as plain years.
        var linked = Evidence.Indicators.Where(indicator => indicator.CatalogueEntry is not null && !indicator.Id.StartsWith("sii-", StringComparison.Ordinal)).ToList();

        Assert.True(linked.Count > 40);
        Assert.All(linked, indicator => Assert.Equal(indicator.CatalogueEntry!.Example.GetType(), indicator.Example.GetType()));
        // The classification judges the share in the most deprived fifth, the catalogue takes no side on fifths in general.
        Assert.Equal(["core20-population-share"], linked.Where(indicator => indicator.Polarity != indicator.CatalogueEntry!.Polarity).Select(indicator => indicator.Id));
    }

    [Fact]
    public void Chapter_OfTheCatalogue_IsTheOneOfCoventrysAssessment() =>
        Assert.All(CoventryCatalogue.Indicators, placed => Assert.Equal(placed.Indicator.Chapter.Title, placed.Places.Single(place => place.FrameworkCode == CoventryJsna.Chapters.Code).Name));

    [Fact]
    public void Chapter_OfTheEvidence_IsTheOneOfTheClassification()
    {
        Assert.Equal(NeedsChapter.Prospects, Evidence.Indicators.Single(indicator => indicator.Id == "ace-prevalence").Chapter);
        Assert.All(Evidence.Indicators, indicator => Assert.Subset(
            new HashSet<string> { indicator.Chapter.Title }, indicator.Places.Where(place => place.FrameworkCode == CoventryJsna.Chapters.Code).Select(place => place.Name).ToHashSet()));
    }
}
