namespace PopulationHealth.Tests;

public class MeasureTextTests
{
    public static TheoryData<IMeasure, int, string, string> Texts => new()
    {
        { new Proportion(0.553), 1, "55.3%", "55.3" },
        { new Proportion(0.285), 1, "28.5%", "28.5" },
        { new Proportion(0.285), 0, "29%", "29" },
        { new Proportion(0.29), 15, "29.000000000000000%", "29.000000000000000" },
        { new Rate(403.4, 100_000), 1, "403.4 per 100,000", "403.4" },
        { new Rate(3.9, 1_000, "live births"), 1, "3.9 per 1,000 live births", "3.9" },
        { new Count(345_325), 0, "345,325", "345,325" },
        { new Count(12, "households"), 0, "12", "12" },
        { new LifeExpectancy(82), 1, "82.0 years", "82.0" },
        { new Mean(2.45, "people per household"), 1, "2.5 people per household", "2.5" },
        { new Mean(26.4, "score"), 1, "26.4", "26.4" },
        { new Score(-0.04), 1, "0.0", "0.0" },
        { new IndexNumber(90), 1, "90.0", "90.0" },
        { new Money(1_234_567.5), 0, "£1,234,568", "1,234,568" },
        { new Money(-5_261), 0, "-£5,261", "-5,261" },
        { new Money(-0.4), 0, "£0", "0" },
        { new Money(12.25, 1_000_000), 1, "£12.3 million", "12.3" },
        { new Duration(1), 0, "1 year", "1" },
        { new Duration(2, "weeks"), 0, "2 weeks", "2" },
        { new Duration(-1, "months"), 0, "-1 month", "-1" },
        { new Duration(-0.4), 0, "0 years", "0" },
        { new Rank(7), 0, "7th", "7" },
        { new Rank(81, 317), 0, "81st of 317", "81" },
        { new Rank(112), 0, "112th", "112" },
        { new Rank(1003), 0, "1,003rd", "1,003" },
        { new Year(2011), 0, "2011", "2011" },
        { new Ratio(2.1), 1, "2.1", "2.1" },
        { new Ratio(10_867, "people per square kilometre"), 0, "10,867 people per square kilometre", "10,867" },
        { new PercentChange(0.089), 1, "8.9%", "8.9" },
        { new PercentChange(-0.02), 1, "-2.0%", "-2.0" },
        { new Quantity(3.5, "hectares"), 1, "3.5 hectares", "3.5" },
        { new Difference<Proportion>(-0.113, default), 1, "-11.3 percentage points", "-11.3" },
        { new Difference<Proportion>(0.01, default), 0, "1 percentage point", "1" },
        { new Difference<LifeExpectancy>(10.7, default), 1, "10.7 years", "10.7" },
        { new Difference<Rate>(-0.04, new Rate(5, 100_000)), 1, "0.0 per 100,000", "0.0" },
        { new Difference<Rate>(-4.2, new Rate(5, 100_000)), 1, "-4.2 per 100,000", "-4.2" },
        { new Difference<Money>(-250, new Money(0)), 0, "-£250", "-250" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToText_EachMeasure_ReadsAsInASentence(IMeasure measure, int decimals, string text, string number) =>
        Assert.Equal((text, number), (measure.ToText(decimals), measure.NumberToText(decimals)));

    [Fact]
    public void DifferenceToText_EachMeasure_NamesTheUnitOfADifference()
    {
        Assert.Equal("11.3 percentage points", new Proportion(0).DifferenceToText(-0.113, 1));
        Assert.Equal("1 percentage point", new PercentChange(0).DifferenceToText(0.01, 0));
        Assert.Equal("1.0 years", new LifeExpectancy(0).DifferenceToText(-1, 1));
        Assert.Equal("1 year", new Year(2000).DifferenceToText(1, 0));
        Assert.Equal("1 place", new Rank(1).DifferenceToText(-1, 0));
        Assert.Equal("2.0 index points", new IndexNumber(0).DifferenceToText(2, 1));
        Assert.Equal("1 point", new Score(0).DifferenceToText(1, 0));
        Assert.Equal("0.4 points", new Mean(0, "score").DifferenceToText(-0.4, 1));
        Assert.Equal("28,000", new Count(0).DifferenceToText(-28_000, 0));
        Assert.Equal("£2.0 million", new Money(0, 1_000_000).DifferenceToText(-2, 1));
        Assert.Equal("5.0 per 1,000", new Rate(0, 1_000).DifferenceToText(-5, 1));
        Assert.Equal("3 months", new Duration(0, "months").DifferenceToText(-3, 0));
        Assert.Equal("0.5 hectares", new Quantity(0, "hectares").DifferenceToText(0.5, 1));
        Assert.Equal("10 people per square kilometre", new Ratio(0, "people per square kilometre").DifferenceToText(-10, 0));
    }

    [Fact]
    public void Unit_OfADifferenceOfPercentages_IsPercentagePoints()
    {
        Assert.Equal("percentage points", new Difference<Proportion>(0.1, default).Unit);
        Assert.Equal("percentage points", new Difference<PercentChange>(0.1, default).Unit);
        Assert.Equal("years", new Difference<LifeExpectancy>(0.1, default).Unit);
    }
}
