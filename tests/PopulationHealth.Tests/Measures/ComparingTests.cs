namespace PopulationHealth.Tests;

public class ComparingTests
{
    private static Estimate<Rate> Rate(double value) => new(new Rate(value, 100_000));

    [Theory]
    [InlineData(55.3, 44.0, "rose by 11.3 percentage points", "11.3 percentage points higher than")]
    [InlineData(44.0, 55.3, "fell by 11.3 percentage points", "11.3 percentage points lower than")]
    [InlineData(44.0, 44.0, "stayed the same", "the same as")]
    [InlineData(44.0, 44.04, "stayed the same", "the same as")]
    public void Phrases_TurnWithTheData(double now, double before, string change, string comparison)
    {
        Assert.Equal(change, Given.Percent(now).ChangeFrom(Given.Percent(before)).ToString());
        Assert.Equal(comparison, Given.Percent(now).ComparedWith(Given.Percent(before)).ToString());
    }

    [Fact]
    public void ChangeFrom_EqualRates_StayedTheSame()
    {
        Assert.Equal("stayed the same", Rate(403.4).ChangeFrom(Rate(403.4)).ToString());
        Assert.Equal("stayed the same", Rate(403.41).ChangeFrom(Rate(403.4)).ToString());
        Assert.Equal("fell by 0.1 per 100,000", Rate(403.3).ChangeFrom(Rate(403.4)).ToString());
    }

    [Fact]
    public void ChangeFrom_AFigureThatIsNotExact_KeepsAround() =>
        Assert.Equal("rose by around 8,000", (Given.People(28_000) with { Precision = Precision.Over }).ChangeFrom(Given.People(20_000)).ToString());

    [Fact]
    public void Against_OwnWords_AreChosenByTheData()
    {
        static string Words(double left, double right) => Given.Percent(left).Against(Given.Percent(right), "above by {0}", "below by {0}", "level").ToString();

        Assert.Equal(["above by 1.0 percentage points", "below by 1.0 percentage points", "level"], new[] { Words(2, 1), Words(1, 2), Words(1, 1) });
    }

    [Fact]
    public void Phrase_KeepsBothSourcesAndHasNoFormat()
    {
        var phrase = Given.Percent(2, 1, Given.Census).ChangeFrom(Given.Percent(1, 1, Given.Profile));

        Assert.Equal([Given.Census, Given.Profile], phrase.Sources);
        Assert.Throws<FormatException>(() => phrase.ToText("F1"));
    }

    [Theory]
    [InlineData(0.089, "grew by 8.9%")]
    [InlineData(-0.02, "fell by 2.0%")]
    [InlineData(0.0001, "did not change")]
    public void InWords_PublishedChange_TurnsWithItsSign(double change, string expected) =>
        Assert.Equal(expected, new Estimate<PercentChange>(new PercentChange(change)).InWords("grew by {0}", "fell by {0}", "did not change").Text);

    [Fact]
    public void InWords_DigitInTheWords_IsAnError() =>
        Assert.Contains("grew by 3", Assert.Throws<FormatException>(() => new Estimate<PercentChange>(new PercentChange(0.03)).InWords("grew by 3", "fell", "stayed")).Message);

    [Fact]
    public void ComparedWith_Ranks_AreHigherTheNearerTheyAreToTheFirstPlace()
    {
        var (second, fifth) = (new Estimate<Rank>(new Rank(2)), new Estimate<Rank>(new Rank(5)));

        Assert.Equal("3 places higher than", second.ComparedWith(fifth).Text);
        Assert.Equal("fell by 3 places", fifth.ChangeFrom(second).Text);
    }
}
