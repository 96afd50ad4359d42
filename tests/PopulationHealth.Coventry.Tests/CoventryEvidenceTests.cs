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

    [Theory]
    [InlineData("s000-over65-growth-years-min", "at least 10 years", "Coventry", "")]
    [InlineData("s000-school-ethnic-minority-nearly-half", "nearly 50%", "Coventry", "")]
    [InlineData("s001-family-hub-areas", "8", "Coventry", "")]
    [InlineData("s003-population-rank-region", "2nd", "Coventry", "2021")]
    [InlineData("s003-population-growth-coventry", "8.9%", "Coventry", "2011-2021")]
    [InlineData("s003-life-expectancy-males", "78.0 years", "Coventry", "")]
    [InlineData("s003-swemwbs-2018", "26.4", "Coventry", "2018")]
    [InlineData("s003-liver-alcohol-admissions", "52.4 per 100,000", "Coventry", "")]
    [InlineData("s003-child-obesity-deprivation-ratio", "over 2", "not stated", "")]
    [InlineData("s004-contribution-local-authority-2018-19", "£743,084", "Coventry", "2018/19")]
    [InlineData("s004-staff-contract-health-other-c12", "0 posts", "Coventry", "2018/19")]
    [InlineData("s004-action-outcome-star-report-months", "3 months", "Coventry", "")]
    [InlineData("p-dem-002", "at least 28,000", "Coventry", "2011-2021")]
    [InlineData("p-dem-049", "37 years", "Tile Hill", "2021")]
    [InlineData("p-dem-073", "10,867 people per square kilometre", "Hillfields", "2021")]
    [InlineData("p-dem-153", "17.65%", "Coventry", "mid-2020")]
    [InlineData("p-pov-018", "81st of 317", "Coventry", "2019")]
    [InlineData("p-pov-029", "21.8%", "Coventry", "2019")]
    [InlineData("p-pov-145", "25.46", "Lower Stoke and Gosford Park", "2019")]
    [InlineData("p-pro-007", "698 per 100,000", "Nearest neighbours average", "2022")]
    [InlineData("p-lex-025", "64.0 years", "Coventry", "2018-2020")]
    [InlineData("p-lex-089", "90.0", "Coventry", "2021")]
    public void Observation_OfEachMeasure_ReadsAsItsSourcePrintsIt(string id, string text, string area, string period)
    {
        var observation = Evidence.Observations.WithId(id);

        Assert.Equal((text, area, period), (observation.ToString(), observation.Area.Name, observation.Period.Text));
    }

    [Fact]
    public void Observations_ByMeasure_AreAsManyAsTheClassificationSays()
    {
        var counts = Evidence.Observations.CountBy(item => item.Indicator.Example.GetType()).ToDictionary();

        Assert.Equal(1096, counts[typeof(Proportion)]);
        Assert.Equal(450, counts[typeof(Count)]);
        Assert.Equal(154, counts[typeof(Duration)]);
        Assert.Equal(92, counts[typeof(Rate)]);
        Assert.Equal(81, counts[typeof(Money)]);
        Assert.Equal(78, counts[typeof(Quantity)]);
        Assert.Equal(72, counts[typeof(LifeExpectancy)]);
        Assert.Equal(47, counts[typeof(Score)]);
        Assert.Equal(47, counts[typeof(Mean)]);
        Assert.Equal(40, counts[typeof(PercentChange)]);
        Assert.Equal(39, counts[typeof(IndexNumber)]);
        Assert.Equal(38, counts[typeof(Ratio)]);
        Assert.Equal(21, counts[typeof(Difference<Proportion>)]);
        Assert.Equal(18, counts[typeof(Rank)]);
        Assert.Equal(7, counts[typeof(Year)]);
        Assert.Equal(15, counts.Count);
    }

    [Fact]
    public void Observations_HaveASourceWithPublisherAndLicence() => Assert.All(Evidence.Observations, item =>
    {
        Assert.NotEqual("", item.Source.Document);
        Assert.NotEqual("", item.Source.Publisher);
        Assert.Equal([item.Source], item.Value!.Sources);
    });

    [Fact]
    public void Observations_WithCounts_TakeAnIntervalThatHoldsThem()
    {
        var counted = Evidence.Observations.OfType<Observation<Proportion>>().Where(item => item.Estimate is { Events: not null, Population: > 0 }).ToList();

        Assert.NotEmpty(counted);
        Assert.All(counted, item =>
        {
            var estimate = item.Estimate.WithInterval();
            Assert.True(estimate.Interval!.Value.Contains(estimate.Events!.Value / estimate.Population!.Value), item.Id);
            Assert.Equal(estimate.Value.Value, estimate.Events.Value / estimate.Population.Value, 0.0051);
        });
    }
}
