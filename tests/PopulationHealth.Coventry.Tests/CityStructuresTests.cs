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
        Assert.All(CoventryStrategy.ExampleIndicators.CountBy(example => example.Ambition), ambition => Assert.Equal(6, ambition.Value));
    }

    [Fact]
    public void ExampleIndicators_NineHaveNoNumber()
    {
        Assert.Equal(9, CoventryStrategy.ExampleIndicators.Count(example => !example.HasNumber));
        Assert.Equal(["neet-rate"], CoventryStrategy.ExampleIndicators.SelectMany(example => example.OppositeIds));
    }

    [Fact]
    public void ExampleIndicators_TheirIds_HaveFiguresInTheEvidence()
    {
        var evidence = CoventryEvidence.Load();
        var documents = evidence.FromDocuments.Indicators.Select(indicator => indicator.Id).ToHashSet();

        Assert.All(CoventryStrategy.ExampleIndicators.SelectMany(example => example.EvidenceIds.Concat(example.OppositeIds)), id => Assert.NotEmpty(evidence.Observations.Of(id)));
        Assert.All(CoventryStrategy.ExampleIndicators.Where(example => example.HasNumber), example => Assert.Contains(example.EvidenceIds, documents.Contains));
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
