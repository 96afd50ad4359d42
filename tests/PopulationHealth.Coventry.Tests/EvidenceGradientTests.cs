namespace PopulationHealth.Tests;

/// <summary>Gradients of published figures.</summary>
public class EvidenceGradientTests
{
    private static readonly ObservationSet All = CoventryEvidence.Load().Observations;

    /// <summary>
    /// Office for National Statistics (2019), Health state life expectancies by index of multiple deprivation, England, 2015 to 2017, males at birth: healthy life
    /// expectancy and years in poorer health by decile; the slope indices it publishes beside them are 19.1 and 9.4 years.
    /// </summary>
    [Fact]
    public void Fit_EnglandByDecile_HasThePublishedSlopes()
    {
        var healthy = Deciles("healthy-life-expectancy-birth");
        var poor = Deciles("years-in-poor-health");
        var life = healthy.Zip(poor, (good, bad) => new GradientGroup<LifeExpectancy>($"{good.Breakdown}", 1, new Estimate<LifeExpectancy>(new LifeExpectancy(Shown(good) + Shown(bad)))));

        Assert.Equal(10, healthy.Count);
        Assert.Equal(19.1, SlopeOf(healthy), 0.05);
        Assert.Equal(9.4, SocialGradient.Fit(life).SlopeIndex.Estimate.Value.Value, 0.05);

        IReadOnlyList<Observation> Deciles(string indicator) =>
            [.. All.Where(item => item.Indicator.Id == indicator && item.Area.Name == "England" && item.Breakdown?.Rank is not null).OrderBy(item => item.Breakdown!.Rank)];

        static double Shown(Observation item) => item.Value!.Measure.Value;

        static double SlopeOf(IReadOnlyList<Observation> deciles) => SocialGradient.Fit(deciles.OfType<Observation<LifeExpectancy>>(), equalGroups: true).SlopeIndex.Estimate.Value.Value;
    }

    [Theory]
    [InlineData("disabled-equality-act", false)]
    [InlineData("overcrowded-households", true)]
    public void Fit_CoventryByDecile_HasASlopeAndARatioWhereTheLineAllowsIt(string indicator, bool reachesZero)
    {
        var gradient = SocialGradient.Fit(All.Of<Proportion>(indicator).By(Dimension.DeprivationDecile("IMD 2019")).Where(item => item.Area == Coventry.City));

        Assert.Equal(10, gradient.Fit.Count);
        Assert.Equal("the most deprived tenth", gradient.Fit[0].Name);
        Assert.True(gradient.SlopeIndex.Estimate.Value.Value < 0);
        Assert.True(gradient.SlopeIndex.Intervals[0].Upper < 0);
        Assert.Equal(reachesZero, !gradient.RelativeIndex.HasValue);
        Assert.NotEmpty(gradient.SlopeIndex.Sources);
    }

    [Fact]
    public void Fit_SetThatIsNotNarrowed_SaysHow()
    {
        Assert.Contains("By(", Assert.Throws<ArgumentException>(() => SocialGradient.Fit(All.Of<Proportion>("disabled-equality-act").Whole())).Message);
        Assert.Contains("narrow", Assert.Throws<ArgumentException>(() => SocialGradient.Fit(All.OfType<Observation<Proportion>>())).Message);
    }
}
