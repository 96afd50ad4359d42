namespace PopulationHealth.Tests;

public class YearsOfLifeLostTests
{
    private static readonly Stratum[] Deaths =
    [
        new(new(0, 0), 4, 1_000), new(new(1, 4), 2, 4_000), new(new(45, 64), 30, 20_000), new(new(65, 74), 60, 8_000), new(new(75, null), 300, 6_000),
    ];

    [Theory]
    [InlineData("0", 74.5)]
    [InlineData("1-4", 72)]
    [InlineData("65-74", 5)]
    [InlineData("75+", 0)]
    public void ToAge_Bands_CountsFromTheirMiddle(string age, double years) => Assert.Equal(years, YearsOfLifeLost.ToAge(AgeBand.Parse(age)));

    [Fact]
    public void ToAge_BandAcrossTheAge_SaysWhatToDo() =>
        Assert.Contains("split it", Assert.Throws<ArgumentException>(() => YearsOfLifeLost.ToAge(new AgeBand(70, 79))).Message);

    [Fact]
    public void Total_Deaths_IsTheirYearsWithDobsonsInterval()
    {
        var total = YearsOfLifeLost.Total(Deaths).Estimate;
        double[] years = [74.5, 72, 20, 5], deaths = [4, 2, 30, 60];
        var (sum, variance) = (years.Zip(deaths, (y, d) => y * d).Sum(), years.Zip(deaths, (y, d) => y * y * d).Sum());
        var count = Byar.Interval(96);

        Assert.Equal(sum, total.Value.Value, 1e-9);
        Assert.Equal(sum + (Math.Sqrt(variance / 96) * (count.Upper - 96)), total.Interval!.Value.Upper, 1e-9);
        Assert.Equal(sum + (Math.Sqrt(variance / 96) * (count.Lower - 96)), total.Interval.Value.Lower, 1e-9);
    }

    [Fact]
    public void CrudeRate_Deaths_IsTheTotalAmongThePeopleBelowTheAge()
    {
        var (total, rate) = (YearsOfLifeLost.Total(Deaths).Estimate, YearsOfLifeLost.CrudeRate(Deaths).Estimate);

        Assert.Equal(total.Value.Value / 33_000 * 10_000, rate.Value.Value, 1e-9);
        Assert.Equal(total.Interval!.Value.Upper / 33_000 * 10_000, rate.Interval!.Value.Upper, 1e-9);
    }

    [Fact]
    public void StandardisedRate_StandardWithTheAreasAges_IsTheCrudeRate()
    {
        var own = new StandardPopulation("own", Deaths.Select(group => (group.Age, group.Population)));
        var (crude, standardised) = (YearsOfLifeLost.CrudeRate(Deaths).Estimate, YearsOfLifeLost.StandardisedRate(Deaths, own).Estimate);

        Assert.Equal(crude.Value.Value, standardised.Value.Value, 1e-9);
        Assert.Equal(crude.Interval!.Value.Lower, standardised.Interval!.Value.Lower, 1e-9);
    }

    [Fact]
    public void StandardisedRate_FewDeaths_IsWithheldWithItsReason()
    {
        var few = YearsOfLifeLost.StandardisedRate([new(new(0, 74), 9, 1_000)], new StandardPopulation("one", [(new(0, 74), 1)]));

        Assert.Equal("based on too few events to be reliable (9 events, 10 are needed)", $"{few.Missing}");
    }

    [Fact]
    public void CrudeRate_NoDeaths_HasAnUpperLimitOnTheSafeSide() =>
        Assert.Equal(74.5 * ExactPoisson.Interval(0).Upper / 5_000 * 10_000, YearsOfLifeLost.CrudeRate([new(new(0, 0), 0, 1_000), new(new(1, 4), 0, 4_000)]).Estimate.Interval!.Value.Upper, 1e-9);
}
