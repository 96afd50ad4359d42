namespace PopulationHealth.Tests;

public class WinterMortalityTests
{
    /// <summary>By hand: the average of the other parts is 150, 200 / 150 - 1 = a third; on the log scale the error is √(1/200 + 1/300) = 0.0912871.</summary>
    [Fact]
    public void Of_ThreeParts_HasTheIndexAndItsInterval()
    {
        var winter = WinterMortality.Of(160, 200, 140);
        Assert.Equal(1.0 / 3, winter.Index.Estimate.Value.Value, 1e-12);
        Assert.Equal((Math.Exp(-1.959964 * 0.0912871) * 4 / 3) - 1, winter.Index.Intervals[0].Lower, 1e-6);
        Assert.Equal((Math.Exp(1.959964 * 0.0912871) * 4 / 3) - 1, winter.Index.Intervals[0].Upper, 1e-6);
        Assert.Equal(50, winter.Excess.Estimate.Value.Value, 1e-12);
        Assert.Equal(Math.Sqrt(275), winter.Excess.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal("33.3%", winter.Index.Estimate.Value.ToString());
    }

    [Fact]
    public void Of_Months_TakesAugustToJuly()
    {
        var months = Enumerable.Range(0, 36).Select(at => new PeriodCount(Period.Month(2018 + (at / 12), 1 + (at % 12)), at)).Reverse().ToList();
        // August 2018 is 7: the parts are 7-10, 11-14 and 15-18.
        Assert.Equal(WinterMortality.Of(34, 50, 66), WinterMortality.Of(months, 2018));
        Assert.NotNull(WinterMortality.Of(months, 2020).Index.Missing);
        Assert.NotNull(WinterMortality.Of([.. months, months[25]], 2018).Index.Missing);
        Assert.NotNull(WinterMortality.Of(months.Select(item => item with { Events = double.NaN }), 2018).Index.Missing);
    }

    [Fact]
    public void Of_EqualSeasonsOrNone_AreNoughtOrHaveAReason()
    {
        Assert.Equal(0, WinterMortality.Of(90, 90, 90).Index.Estimate.Value.Value);
        Assert.NotNull(WinterMortality.Of(0, 5, 0).Index.Missing);
        Assert.Throws<ArgumentOutOfRangeException>(() => WinterMortality.Of(-1, 5, 0));
    }
}
