namespace PopulationHealth.Tests;

public class CoventryEvidenceTests
{
    private static readonly CoventryEvidence Evidence = CoventryEvidence.Load();

    [Fact]
    public void Load_Embedded_HoldsEveryRow()
    {
        Assert.Equal(873, Evidence.FromDocuments.Count);
        Assert.Equal(1407, Evidence.FromPublicPages.Count);
        Assert.Equal(2280, Evidence.Observations.Count);
        Assert.Equal(452, Evidence.Indicators.Count);
    }

    [Fact]
    public void Load_Embedded_TypesAndSourcesTheCensusCount()
    {
        var population = Evidence.Observations.Of<Count>("population-total").In(Coventry.City).At("2021").Single();

        Assert.Equal(345_325, population.Estimate.Value.Value);
        Assert.Equal("345,325", population.ToString());
        Assert.Equal("Coventry City Council", population.Source.Publisher);
        Statement sentence = $"{population} people lived in {Coventry.City} in {population.Period}.";
        Assert.Equal("345,325 people lived in Coventry in 2021.", sentence.ToString());
    }
}
