namespace PopulationHealth.Tests;

public class EstimateArithmeticTests
{
    [Fact]
    public void Minus_TwoSources_KeepsBothAndTheFewerDecimals()
    {
        var difference = Given.Percent(55.3, 1, Given.Census).Minus(Given.Percent(44, 0, Given.Profile));

        Assert.Equal("11 percentage points", difference.ToString());
        Assert.Equal([Given.Census, Given.Profile], difference.Sources);
        Assert.Empty(difference.Intervals);
    }

    [Fact]
    public void Minus_OneSource_IsNamedOnce() =>
        Assert.Equal([Given.Census], Given.People(3, Given.Census).Minus(Given.People(2, Given.Census)).Sources);

    [Fact]
    public void Minus_ANumberThatIsNotExact_MakesTheDifferenceAround()
    {
        var over = Given.People(28_000) with { Precision = Precision.Over, Notes = ["a lower bound"] };

        Assert.Equal("around 8,000", over.Minus(Given.People(20_000)).ToString());
        Assert.Equal(["a lower bound"], over.Minus(Given.People(20_000)).Notes);
    }

    [Fact]
    public void Minus_UnitsDiffer_NamesBothAndTheParameter()
    {
        var error = Assert.Throws<ArgumentException>(() => new Estimate<Rate>(new Rate(5, 1_000)).Minus(new Estimate<Rate>(new Rate(5, 100_000))));

        Assert.Equal("other", error.ParamName);
        Assert.Contains("'per 1,000' and 'per 100,000'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PercentChangeFrom_TwoCounts_IsRelativeToTheEarlier()
    {
        var change = Given.People(345_325, Given.Census).PercentChangeFrom(Given.People(316_960, Given.Profile));

        Assert.Equal("8.9%", change.ToString());
        Assert.Equal([Given.Census, Given.Profile], change.Sources);
        Assert.Equal("earlier", Assert.Throws<ArgumentException>(() => Given.People(1).PercentChangeFrom(Given.People(0))).ParamName);
    }

    [Fact]
    public void RatioTo_Zero_SaysToUseTheDifference()
    {
        Assert.Equal("2.5", Given.Percent(50).RatioTo(Given.Percent(20)).ToString());
        Assert.Contains("Use the difference", Assert.Throws<ArgumentException>(() => Given.Percent(50).RatioTo(Given.Percent(0))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Complement_KeepsSourceAndDecimals()
    {
        var rest = Given.Percent(55.3, 1, Given.Census).Complement;

        Assert.Equal(("44.7%", Given.Census), (rest.ToString(), rest.Sources[0]));
    }

    [Fact]
    public void Sum_DifferentThings_Throws()
    {
        Assert.Equal("5", Count.Sum([Given.People(2), Given.People(3)]).ToString());
        Assert.Contains("'people' and 'households'", Assert.Throws<ArgumentException>(() => Count.Sum([Given.People(2), new Estimate<Count>(new Count(3, "households"))])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Count.Sum([]));
    }

    [Fact]
    public void Of_ACollection_HasNoSource()
    {
        var count = Count.Of(new[] { "a", "b" }, "letters");

        Assert.Equal(("2", "letters"), (count.ToString(), count.Value.Unit));
        Assert.Empty(count.Sources);
    }

    [Theory]
    [InlineData(345_325, 317_000, "around 28,000")]
    [InlineData(345_325, 316_915, "around 28,410")]
    public void Minus_RoundFigure_IsNoMoreExactThanIt(double left, double right, string expected) =>
        Assert.Equal(expected, Given.People(left).Minus(Given.People(right) with { Precision = Precision.Around }).ToString());

    [Fact]
    public void Without_PartOfAWhole_IsTheRest()
    {
        var rest = Given.People(127, Given.Census).Without(Given.People(11, Given.Profile));
        Assert.Equal("116", rest.ToString());
        Assert.Equal([Given.Census, Given.Profile], rest.Sources);
        Assert.Equal("0", Given.People(5).Without(Given.People(5)).ToString());
        Assert.Contains("greater than the whole", Assert.Throws<ArgumentException>(() => Given.People(2).Without(Given.People(3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Given.People(2).Without(new Estimate<Count>(new Count(1, "households"))));
    }

    [Theory]
    [InlineData(0.66, 0.81, 276_950, "around 42,000")]
    [InlineData(0.229, 0.185, 68_374, "around 3,000")]
    [InlineData(0.5, 0.5, 1_000, "around 0")]
    [InlineData(0.013, 0.002, 840, "around 9")]
    public void PeopleBetween_TwoShares_IsTheirDistanceInPeopleToTwoFigures(double share, double other, double group, string expected)
    {
        var people = new Estimate<Proportion>(new Proportion(share)) { Sources = [Given.Census] }.PeopleBetween(new Estimate<Proportion>(new Proportion(other)) { Sources = [Given.Profile] }, new Estimate<Count>(new Count(group, "children")));
        Assert.Equal(expected, people.ToString());
        Assert.Equal("children", people.Value.Of);
        Assert.Equal([Given.Census, Given.Profile], people.Sources);
    }
}
