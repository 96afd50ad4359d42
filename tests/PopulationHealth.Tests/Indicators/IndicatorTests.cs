namespace PopulationHealth.Tests;

public class IndicatorTests
{
    [Fact]
    public void FromShown_APercentage_IsAProportion()
    {
        Assert.Equal(new Proportion(0.25), Given.Smoking.FromShown(25));
        Assert.Equal(new Rate(52.4, 100_000), new Indicator<Rate>("a", "A", new Rate(0, 100_000)).FromShown(52.4));
        Assert.Contains("between 0 and 1", Assert.Throws<ArgumentOutOfRangeException>(() => Given.Smoking.FromShown(125)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_SameId_IsTheSameIndicator()
    {
        var same = new Indicator<Proportion>("smoking-prevalence", "Smokers", new Proportion(0)) { Polarity = Polarity.LowerIsBetter };

        Assert.Equal(Given.Smoking, same);
        Assert.Equal(Given.Smoking.GetHashCode(), same.GetHashCode());
        Assert.NotEqual<Indicator>(Given.Smoking, Given.Population);
    }

    [Theory]
    [InlineData("", "A")]
    [InlineData("a", " ")]
    public void New_NoIdOrName_Throws(string id, string name) => Assert.Throws<ArgumentException>(() => new Indicator<Count>(id, name, new Count(0)));
}
