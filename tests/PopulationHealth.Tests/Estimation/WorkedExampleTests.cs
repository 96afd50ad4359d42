namespace PopulationHealth.Tests;

/// <summary>Answers that the literature printed, to the digits that it printed.</summary>
public class WorkedExampleTests
{
    /// <summary>Newcombe RG (1998), Interval estimation for the difference between independent proportions, Stat Med 17:873-890, table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void Minus_NewcombesExamples_AreHisLimits(double events, double population, double otherEvents, double otherPopulation, double lower, double upper)
    {
        var difference = Proportion.Of(events, population).Minus(Proportion.Of(otherEvents, otherPopulation), 0.95);

        Assert.Equal(lower, difference.Interval!.Value.Lower, 0.00005);
        Assert.Equal(upper, difference.Interval.Value.Upper, 0.00005);
        Assert.Equal("Newcombe (Wilson score)", difference.Interval.Value.Method);
    }

    /// <summary>Garwood F (1936), Fiducial limits for the Poisson distribution, Biometrika 28:437-442: the 95% limits as every table has them since.</summary>
    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.0253, 5.572)]
    [InlineData(2, 0.2422, 7.225)]
    [InlineData(5, 1.623, 11.67)]
    [InlineData(10, 4.795, 18.39)]
    [InlineData(50, 37.11, 65.92)]
    public void ExactPoisson_GarwoodsTable_IsMet(double events, double lower, double upper)
    {
        var interval = ExactPoisson.Interval(events);

        Assert.Equal(lower, interval.Lower, 5e-4 * Math.Max(1, lower));
        Assert.Equal(upper, interval.Upper, 5e-4 * upper);
    }

    /// <summary>
    /// Oral contraceptives and myocardial infarction by age, the example of OpenEpi's module for two person-time rates (Dean AG, Sullivan KM, Soe MM, OpenEpi version 3): exact limits
    /// of the conditional maximum likelihood rate ratio.
    /// </summary>
    [Theory]
    [InlineData(17, 100_025, 3, 122_268, 6.927, 2.004, 36.89)]
    [InlineData(8, 78_531, 1, 77_932, 7.939, 1.064, 352.3)]
    [InlineData(25, 178_556, 4, 200_200, 7.008, 2.42, 27.71)]
    public void RateRatio_OpenEpisExample_HasItsExactLimits(double events, double years, double otherEvents, double otherYears, double ratio, double lower, double upper)
    {
        var result = RateRatio.Of(events, years, otherEvents, otherYears).Estimate;

        Assert.Equal(ratio, result.Value.Value, 5e-4 * ratio);
        Assert.Equal(lower, result.Interval!.Value.Lower, 5e-4 * lower);
        Assert.Equal(upper, result.Interval.Value.Upper, 5e-4 * upper);
        Assert.Equal("conditional binomial", result.Interval.Value.Method);
    }

    /// <summary>Breast cancer after fluoroscopy: StataCorp, Stata basics, incidence-rate ratio calculator (iri 41 15 28010 19017); the limits on the log scale are those of Rothman's text.</summary>
    [Fact]
    public void RateRatio_LargerCounts_UsesTheLogScale()
    {
        var ratio = RateRatio.Of(41, 28_010, 15, 19_017).Estimate;

        Assert.Equal(1.855759, ratio.Value.Value, 1e-6);
        Assert.Equal((1.03, 3.35), (Math.Round(ratio.Interval!.Value.Lower, 2), Math.Round(ratio.Interval.Value.Upper, 2)));
        Assert.Equal(ratio.Interval.Value.Upper, Rate.Of(41, 28_010).RatioTo(Rate.Of(15, 19_017), 0.95).Interval!.Value.Upper, 1e-12);
    }

    /// <summary>Student (1908), The probable error of a mean, Biometrika 6:1-25, extra sleep under two drugs; limits as R's help page of t.test prints them.</summary>
    [Fact]
    public void Mean_StudentsSleepData_HasTheKnownInterval()
    {
        var mean = Mean.Of([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4], "hours");

        Assert.Equal(1.58, mean.Value.Value, 1e-12);
        Assert.Equal(0.7001142, mean.Interval!.Value.Lower, 1e-7);
        Assert.Equal(2.4598858, mean.Interval.Value.Upper, 1e-7);
    }

    /// <summary>PHEindicatormethods (OHID) and the x + 0.5 form of other packages are two intervals: 15 events among 400.</summary>
    [Fact]
    public void Byar_FifteenEvents_IsTheFormOfFingertips()
    {
        var interval = Byar.Interval(15);

        Assert.Equal(0.020973, interval.Lower / 400, 1e-6);
        Assert.Equal(0.061854, interval.Upper / 400, 1e-6);
    }

    /// <summary>The European Standard Population's weights as Eurostat (2013) printed them.</summary>
    [Fact]
    public void Europe2013_Weights_AddUpToAHundredThousand()
    {
        var standard = StandardPopulation.Europe2013;

        Assert.Equal(100_000, standard.Ages.Sum(standard.WeightOf));
        Assert.Equal(
            [5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000],
            Enumerable.Range(0, 19).Select(band => standard.WeightOf(new AgeBand(band * 5, band == 18 ? null : (band * 5) + 4))));
        Assert.Equal(2500, standard.WeightOf(AgeBand.Parse("85+")));
    }
}
