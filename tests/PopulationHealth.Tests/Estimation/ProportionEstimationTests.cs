namespace PopulationHealth.Tests;

public class ProportionEstimationTests
{
    [Fact]
    public void Of_Counts_CarriesIntervalAndCounts()
    {
        var share = Proportion.Of(81, 263);

        Assert.Equal("30.8% (95% confidence interval 25.5 to 36.6)", share.ToText("CI"));
        Assert.Equal((81, 263, "Wilson score"), (share.Events, share.Population, share.Interval?.Method));
    }

    [Fact]
    public void WithInterval_CountsKnownOrNot_AddsItOrLeavesTheFigure()
    {
        var known = Given.Percent(30.8) with { Events = 81, Population = 263 };

        Assert.Equal(Wilson.Interval(81, 263, 0.99), known.WithInterval(0.99).Interval);
        Assert.Empty(Given.Percent(30.8).WithInterval().Intervals);
    }

    [Fact]
    public void ShareOf_TwoCounts_KeepsSourcesNotesAndPrecision()
    {
        var part = Given.People(81, Given.Census) with { Notes = ["rounded"], Precision = Precision.Over };
        var share = part.ShareOf(Given.People(263, Given.Profile));

        Assert.Equal("around 30.8%", share.ToString());
        Assert.Equal([Given.Census, Given.Profile], share.Sources);
        Assert.Equal(["rounded"], share.Notes);
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.People(5).ShareOf(Given.People(4)));
    }
}
