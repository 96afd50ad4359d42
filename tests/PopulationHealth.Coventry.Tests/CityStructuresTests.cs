namespace PopulationHealth.Tests;

/// <summary>The city's own structures: how its assessment and its strategy are built.</summary>
public class CityStructuresTests
{
    [Fact]
    public void Jsna_HasFourChaptersAndThreeQuestions()
    {
        Assert.Equal(["Demographics and community", "Prospects", "Environment", "Health and wellbeing"], CoventryJsna.Chapters.TopParts.Select(chapter => chapter.Name));
        Assert.Equal(
            [CoventryJsna.DemographicsAndCommunity, CoventryJsna.Prospects, CoventryJsna.Environment, CoventryJsna.HealthAndWellbeing], CoventryJsna.Chapters.TopParts);
        Assert.Equal(
            ["Why is this important?", "What is the local picture, and how does it compare?", "What is happening, and what else can be done?"],
            CoventryJsna.Questions.Select(question => question.Heading));
    }

    [Fact]
    public void Strategy_HasThreeAmbitionsWithSixExamplesEach()
    {
        Assert.Equal(["CV1", "CV2", "CV3"], CoventryStrategy.Ambitions.TopParts.Select(ambition => ambition.Code));
        Assert.Equal(18, CoventryStrategy.ExampleIndicators.Count);
        Assert.All(CoventryStrategy.ExampleIndicators.CountBy(example => example.Group!), ambition => Assert.Equal(6, ambition.Value));
    }

    [Fact]
    public void ExampleIndicators_NineHaveNoNumberInTheDocuments()
    {
        var found = CoventryStrategy.ExampleIndicators.In(CoventryEvidence.Load().FromDocuments);

        Assert.Equal((9, 9), (found.Measured.Count, found.Unmeasured.Count));
        Assert.Contains(found.Unmeasured, item => item.Name == "Feeling able to influence the local area");
        Assert.Equal(["neet-rate"], CoventryStrategy.ExampleIndicators.SelectMany(example => example.OppositeIds));
    }

    [Fact]
    public void ExampleIndicators_WhatOnlyOpenPagesMeasure_IsMeasuredOrHasANeighbour()
    {
        var examples = CoventryStrategy.ExampleIndicators.ToDictionary(example => example.Name);

        Assert.Equal(["destination-16", "destination-18"], examples["Moving on to lasting education, work or training"].OtherIds);
        Assert.All(["Take-up of screening and immunisation", "Premature mortality and morbidity", "Nitrogen dioxide"], name => Assert.NotEmpty(examples[name].NearestIds));
    }

    [Fact]
    public void IndicatorSets_TheirIds_HaveFiguresInTheEvidence()
    {
        var evidence = CoventryEvidence.Load();

        Assert.All(
            new[] { CoventryStrategy.ExampleIndicators, MarmotMonitoringTool.Indicators, MarmotMonitoringTool.Headlines }
                .SelectMany(set => set).SelectMany(item => item.OtherIds.Concat(item.OppositeIds).Concat(item.NearestIds)),
            id => Assert.NotEmpty(evidence.Observations.Of(id)));
    }

    [Fact]
    public void MarmotMonitoringTool_FollowsEveryObjectiveButRacism()
    {
        var set = MarmotMonitoringTool.Indicators;

        Assert.Equal((30, 10), (set.Count, MarmotMonitoringTool.Headlines.Count));
        Assert.Equal(["MM7"], set.Coverage(Marmot.Objectives).Gaps.Select(part => part.Code));
        // The tool prints living standards as its third principle and work as its fourth.
        Assert.Equal("MM4", set.Single(item => item.Name == "Digital inclusion").Group?.Code);
        Assert.Equal("MM3", set.Single(item => item.Name == "Young adults in care").Group?.Code);
    }

    [Fact]
    public void MarmotMonitoringTool_WithoutANumber_IsListedAndNotMadeUpFromANeighbour()
    {
        var found = MarmotMonitoringTool.Indicators.In(CoventryEvidence.Load().Observations);

        Assert.Contains(found.Unmeasured, item => item.Name == "Share of households on low income");
        Assert.Contains(found.Measured, item => item.Item.Name == "School readiness" && item.By.Any(by => by.Name == "Deprivation" || by.Name == "Place"));
        Assert.Equal(30, found.Measured.Count + found.Unmeasured.Count);
    }

    [Fact]
    public void Catalogue_HasAChapterForEveryIndicator_AndTheCoreKnowsNoneOfIt()
    {
        var coverage = CoventryJsna.Chapters.Coverage(CoventryCatalogue.Indicators);

        Assert.Equal(Indicators.All, CoventryCatalogue.Indicators.Select(placed => placed.Indicator));
        Assert.Empty(coverage.Unplaced);
        Assert.Empty(coverage.Gaps);
        Assert.DoesNotContain(Indicators.All.SelectMany(indicator => indicator.Places), place => place.FrameworkCode is "JS" or "CV");
    }

    [Fact]
    public void Priorities_Of2023_ContinueThoseOf2019()
    {
        var before = CoventryStrategy.Priorities2019.Select(priority => priority.Name).ToList();

        Assert.Equal(3, before.Count);
        Assert.Equal(5, CoventryStrategy.Priorities2023.Count);
        Assert.All(CoventryStrategy.Priorities2023.Where(priority => priority.Continues.Length > 0), priority => Assert.Contains(priority.Continues, before));
        Assert.Equal(before.Order(StringComparer.Ordinal), CoventryStrategy.Priorities2023.Select(priority => priority.Continues).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PillarLeads_AreOneForEachPillar() => Assert.Equal(KingsFund.Pillars.TopParts, CoventryStrategy.PillarLeads.Select(lead => lead.Pillar));

    [Fact]
    public void Places_AreEightHubsAndSixProfilesOfTheCity()
    {
        Assert.Equal((8, 6), (CoventryPlaces.FamilyHubAreas.Distinct().Count(), CoventryPlaces.ProfiledPlaces.Distinct().Count()));
        Assert.All(CoventryPlaces.FamilyHubAreas.Concat(CoventryPlaces.ProfiledPlaces), area => Assert.Equal(Coventry.City, area.Parent));
    }

    [Fact]
    public void ProfiledPlaces_EachButTheLast_JoinsFiguresOfTheEvidence()
    {
        var growth = CoventryEvidence.Load().Observations.Of<PercentChange>("population-growth-10y").Completeness(CoventryPlaces.ProfiledPlaces);

        Assert.Equal(["Bell Green and WEHM"], growth.Absent.Select(gap => gap.Expected));
    }

    [Fact]
    public void ConcordatPrinciples_AreFour() => Assert.Equal(
        ["Prioritise prevention", "Strengthen communities", "Co-ordinate services", "Share responsibility"], CoventryStrategy.ConcordatPrinciples.Select(principle => principle.Name));
}
