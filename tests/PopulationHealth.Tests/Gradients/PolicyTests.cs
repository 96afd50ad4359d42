namespace PopulationHealth.Tests;

public class PolicyTests
{
    [Fact]
    public void Resource_WithTheSharesOfNeed_HasNoGap()
    {
        var result = ProportionateUniversalism.Of("Spending", "children in need", [new("most", 100, 600, 60), new("middle", 100, 300, 30), new("least", 100, 100, 10)]);

        Assert.Equal(0, result.IndexGap.Estimate.Value.Value, 15);
        Assert.True(result.RisesWithNeed);
        Assert.Equal("60.0%", result.Shares[0].Resource.ToString());
    }

    [Fact]
    public void Resource_TheSameForEverybody_DoesNotRiseWithNeed()
    {
        var result = ProportionateUniversalism.Of("Spending", "children in need", [new("most", 100, 300, 60), new("middle", 100, 300, 30), new("least", 100, 300, 10)]);

        Assert.False(result.RisesWithNeed);
        Assert.Equal((60 - 10) * (2.0 / 3) / 100, result.IndexGap.Estimate.Value.Value, 14);
        Assert.StartsWith("Spending per person does not rise with need, as measured by children in need: most has 60.0% of the need and 33.3% of the resource.", result.Statement.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("proportionate", result.Statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Gap_Error_IsTheDeltaMethods()
    {
        NeedGroup[] groups = [new("most", 90, 300, 60, 12, 4), new("middle", 120, 340, 30, 15, 3), new("least", 70, 210, 10, 9, 2)];
        var result = ProportionateUniversalism.Of("Spending", "need", groups).IndexGap.Estimate;
        var sum = 0.0;
        for (var place = 0; place < 3; place++)
        {
            sum += Math.Pow((With(place, 0.001, 0) - With(place, -0.001, 0)) / 0.002 * groups[place].ResourceError, 2);
            sum += Math.Pow((With(place, 0, 0.001) - With(place, 0, -0.001)) / 0.002 * groups[place].NeedError, 2);
        }

        Assert.Equal(Math.Sqrt(sum), result.StandardError!.Value, 9);
        Assert.Equal(result.Value.Value + (1.959963984540054 * result.StandardError.Value), result.Interval!.Value.Upper, 9);

        double With(int moved, double resource, double need) => ProportionateUniversalism.Of("Spending", "need", groups.Select((group, place) => place == moved
            ? new NeedGroup(group.Name, group.Population, group.Resource + resource, group.Need + need)
            : group)).IndexGap.Estimate.Value.Value;
    }

    [Fact]
    public void Resource_WithoutNeed_HasAReason()
    {
        var result = ProportionateUniversalism.Of("Spending", "need", [new("most", 100, 300, 0), new("least", 100, 300, 0)]);

        Assert.Contains("nobody is in need", result.Statement.ToString(), StringComparison.Ordinal);
        Assert.Null(result.RisesWithNeed);
        Assert.Empty(result.Shares);
    }

    /// <summary>The line's mean above its better end is half the slope; halved, a quarter of it goes.</summary>
    [Theory]
    [InlineData(0.2, Polarity.LowerIsBetter, 500)]
    [InlineData(-0.2, Polarity.HigherIsBetter, 500)]
    [InlineData(0, Polarity.LowerIsBetter, 0)]
    public void HalvedGradient_ByItsSlope_IsAQuarterOfItInPeople(double slope, Polarity polarity, double expected)
    {
        var result = HalvedGradient.Of(10_000, slope, polarity);

        Assert.Equal(expected, result.Estimate.Value.Value, 10);
        Assert.Equal([HalvedGradient.Note], result.Estimate.Notes);
    }

    [Fact]
    public void HalvedGradient_ThatRunsTheOtherWay_IsNotApplicable()
    {
        Assert.True(HalvedGradient.Of(100, -0.1, Polarity.LowerIsBetter).Missing!.Is(Missing.NotApplicable));
        Assert.Equal(Reason.NoPolarity.ToMissing(), HalvedGradient.Of(100, 0.1, Polarity.Neutral).Missing);
    }

    [Fact]
    public void Levin_ShareAndRelativeRisk_GiveTheFractionWithTheLimitsOfTheRisk()
    {
        var risk = new Estimate<Ratio>(new Ratio(10)) { Intervals = [new ConfidenceInterval(8, 12, 0.95, "normal")] };
        var fraction = LevinFraction.Of(Given.Percent(50), risk).Estimate;

        Assert.Equal(4.5 / 5.5, fraction.Value.Value, 15);
        Assert.Equal((3.5 / 4.5, 5.5 / 6.5), (fraction.Interval!.Value.Lower, fraction.Interval.Value.Upper));
        Assert.True(LevinFraction.Of(Given.Percent(50), new Estimate<Ratio>(new Ratio(0.5))).Missing!.Is(Missing.NotApplicable));
    }
}
