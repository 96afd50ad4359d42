using FsCheck;
using FsCheck.Fluent;
using static PopulationHealth.Tests.AnyMortality;

namespace PopulationHealth.Tests;

public class HealthyLifeTableTests
{
    private static readonly Gen<(Stratum[] Area, SurveyedHealth[] Survey)> Areas =
        from area in AnyArea
        from answers in Gen.Choose(1, 500).SelectMany(asked => Gen.Choose(0, asked).Select(ill => (asked, ill))).ArrayOf(Bands.Count)
        select (area, answers.Select((answer, band) => new SurveyedHealth(Bands.Bands[band], answer.asked, answer.ill)).ToArray());

    /// <summary>
    /// France, women, 1991, from age 65: Euro-REVES (1996, revised 1997), Practical guide on health expectancy calculation: Sullivan method, table 1 (survivors, years lived and shares without
    /// disability as printed; the table has whole people, so that a is what they make it).
    /// </summary>
    [Fact]
    public void HealthyLifeExpectancy_EuroRevesFrance1991_IsTheGuides()
    {
        double[] survivors = [89_367, 84_968, 78_012, 66_625, 48_532];
        double[] years = [436_589, 408_793, 364_013, 290_533, 289_068];
        double[] healthy = [0.804, 0.714, 0.630, 0.487, 1 - 0.710];
        double[] published = [12.3, 8.8, 5.8, 3.4, 1.7];
        var deaths = survivors.Select((alive, band) => alive - survivors.ElementAtOrDefault(band + 1)).ToArray();
        var bands = AgeBands.FromStarts(65, 70, 75, 80, 85).WithFractionsLived([.. Enumerable.Range(0, 4).Select(band => ((years[band] / 5) - survivors[band + 1]) / deaths[band])]);
        var table = HealthyLifeTable.Of(
            LifeTable.Of(bands.Bands.Select((age, band) => new Stratum(age, deaths[band], years[band])), bands),
            bands.Bands.Select((age, band) => SurveyedHealth.Weighted(age, 1 - healthy[band], 400)));

        Assert.All(bands.Starts.Zip(published), pair => Assert.Equal(pair.Second, table.HealthyLifeExpectancy(pair.First).Estimate.Value.Value, 0.06));
    }

    [Fact]
    public void Rows_AnyArea_LieBetweenNoneAndAllAndErrorsAddUp() => Prop.ForAll(Areas.ToArbitrary(), sample =>
    {
        var table = HealthyLifeTable.Of(Table(sample.Area), sample.Survey);
        return table.Rows.All(row => row.LifeExpectancy == 0
            || (row.HealthyYears >= 0 && row.HealthyYears <= row.LifeExpectancy * (1 + 1e-12) && row.StandardError >= row.StandardErrorOfPrevalence));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_NobodyIll_AreTheLifeTablesAndEverybodyIllNothing() => Prop.ForAll(AnyArea.ToArbitrary(), area =>
    {
        var (well, ill) = (HealthyLifeTable.Of(Table(area), Survey(0)), HealthyLifeTable.Of(Table(area), Survey(50)));
        return well.Rows.All(row => row.LifeExpectancy.Equals(row.HealthyYears) && row.StandardError.Equals(row.StandardErrorOfLife))
            && ill.Rows.All(row => row.HealthyYears == 0 && row.StandardError is 0 or double.NaN);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void HealthyLifeExpectancyOfAll_AnyAreas_IsOneAtATime() => Prop.ForAll(Areas.NonEmptyListOf().ToArbitrary(), Gen.Elements(Enum.GetValues<SullivanVariance>()).ToArbitrary(), (list, variance) =>
    {
        var areas = list.ToList();
        var survey = new BandCounts(
            areas.Count,
            Bands.Count,
            InTiles.Of(areas.Select(area => (IReadOnlyList<double>)[.. area.Survey.Select(row => row.Unhealthy)])),
            InTiles.Of(areas.Select(area => (IReadOnlyList<double>)[.. area.Survey.Select(row => row.Asked)])));
        foreach (var at in (int[])[0, 65])
        {
            var place = new BatchResult(new double[areas.Count], new double[areas.Count], new double[areas.Count], new Reason[areas.Count]);
            HealthyLifeTable.HealthyLifeExpectancyOfAll(
                Counts([.. areas.Select(area => area.Area)]), survey, Bands, at, variance, [], new EstimateSpans(place.Values, place.Lower, place.Upper, place.Reasons), LifeTableRules.None);
            for (var area = 0; area < areas.Count; area++)
            {
                var table = HealthyLifeTable.Of(Table(areas[area].Area), areas[area].Survey);
                var one = table.HealthyLifeExpectancy(at, variance);
                var limits = one.Intervals.Count == 0 ? "NaN to NaN" : $"{one.Intervals[0].Lower:R} to {one.Intervals[0].Upper:R}";
                if (place.At(area) != $"{(one.HasValue ? one.Estimate.Value.Value : 0):R} {table.ReasonAt(at, variance)} {limits}")
                    return false;
            }
        }
        return true;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 0, Reason.EmptySurvey)]
    [InlineData(double.NaN, 1, Reason.MissingInput)]
    [InlineData(10, -1, Reason.CountOutOfRange)]
    [InlineData(10, 11, Reason.EventsAbovePopulation)]
    public void Of_BadSurvey_SaysWhyAndWhere(double asked, double unhealthy, Reason reason)
    {
        var area = Bands.Bands.Select(age => new Stratum(age, 1, 1_000)).ToArray();
        var table = HealthyLifeTable.Of(LifeTable.Of(area), [.. Survey(5).Skip(1), new SurveyedHealth(Bands.Bands[0], asked, unhealthy)]);

        Assert.Equal(reason, table.Reason);
        Assert.EndsWith(": 0 of the survey)", $"{table.HealthyLifeExpectancy().Missing}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SurveyOrTableThatDoesNotFit_SaysWhy()
    {
        var life = LifeTable.Of(Bands.Bands.Select(age => new Stratum(age, 1, 1_000)));

        Assert.Contains("no row for 0", $"{HealthyLifeTable.Of(life, Survey(5).Skip(1)).Missing}");
        Assert.Equal(Reason.Bands, HealthyLifeTable.Of(LifeTable.Of([]), Survey(5)).Reason);
    }

    [Fact]
    public void EffectiveSampleSize_EqualWeightsOrNoEffect_IsTheNumberAsked()
    {
        Assert.Equal(4, EffectiveSampleSize.FromWeights([2, 2, 2, 2]));
        Assert.Equal(1.8, EffectiveSampleSize.FromWeights([1, 2, 0]));
        Assert.Equal(500, EffectiveSampleSize.FromDesignEffect(800, 1.6), 1e-12);
        Assert.Equal(2_100, EffectiveSampleSize.FromStandardError(0.3, 0.01), 1e-9);
        Assert.Equal(30, SurveyedHealth.Weighted(new AgeBand(0, 4), 0.3, 100).Unhealthy);
    }

    [Fact]
    public void EffectiveSampleSize_OutsideTheRange_NamesTheParameter()
    {
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => EffectiveSampleSize.FromWeights([0])).ParamName);
        Assert.Equal("designEffect", Assert.Throws<ArgumentOutOfRangeException>(() => EffectiveSampleSize.FromDesignEffect(10, 0)).ParamName);
        Assert.Equal("share", Assert.Throws<ArgumentOutOfRangeException>(() => EffectiveSampleSize.FromStandardError(1, 0.1)).ParamName);
        Assert.Equal("unhealthyShare", Assert.Throws<ArgumentOutOfRangeException>(() => SurveyedHealth.Weighted(AgeBand.AllAges, 30, 100)).ParamName);
    }

    private static IEnumerable<SurveyedHealth> Survey(double unhealthy) => Bands.Bands.Select(age => new SurveyedHealth(age, 50, unhealthy));
}
