using FsCheck;
using FsCheck.Fluent;
using static PopulationHealth.Tests.AnyMortality;

namespace PopulationHealth.Tests;

public class LifeExpectancyGapTests
{
    private static readonly Arbitrary<(Stratum[] First, Stratum[] Second)> Pairs = AnyArea.SelectMany(first => AnyArea.Select(second => (first, second))).ToArbitrary();

    /// <summary>
    /// Women of the United States, 1935 and 1995: Ponnapalli KM (2005), A comparison of different methods for decomposition of changes in expectation of life at birth, Demographic Research 12:141-172,
    /// Arriaga's method in symmetric form, from the tables of Preston, Heuveline and Guillot (2001), box 3.4. The published contributions rest on the tables' own a; ours on 0.1 and 0.5.
    /// </summary>
    [Fact]
    public void Symmetric_PonnapallisAmericanWomen_IsHisToATwoHundredth()
    {
        double[] before = [.047139, .004157, .001525, .001208, .002022, .002944, .003562, .003980, .005003, .005927, .008310, .011638, .016309, .024373, .035823, .055769, .092454, .130808, .222482];
        double[] after = [.006830, .000358, .000167, .000196, .000459, .000503, .000647, .000892, .001266, .001765, .002612, .004171, .006575, .010387, .016349, .024504, .038841, .063900, .151106];
        (int From, double Years)[] published = [(0, 3.85), (5, 0.73), (15, 1.01), (25, 2.55), (45, 3.31), (65, 3.66), (85, 0.57)];
        var gap = LifeExpectancyGap.Of(OfRates(before), OfRates(after));

        for (var group = 0; group < published.Length; group++)
        {
            var (from, to) = (published[group].From, group + 1 < published.Length ? published[group + 1].From : int.MaxValue);
            Assert.Equal(published[group].Years, gap.Rows.Where(row => row.Age.From >= from && row.Age.From < to).Sum(row => row.Symmetric), 0.025);
        }
        Assert.Equal(63.32, gap.First.LifeExpectancy().Estimate.Value.Value, 0.05);
        Assert.Equal(79.00, gap.Second.LifeExpectancy().Estimate.Value.Value, 0.05);

        static LifeTable OfRates(double[] rates) =>
            LifeTable.Of(AgeBands.To85Plus.Bands.Select((age, band) => new Stratum(age, 1e6 * rates[band], 1e6)), AgeBands.To85Plus);
    }

    [Fact]
    public void Rows_AnyTwoAreas_AddUpToTheGap() => Prop.ForAll(Pairs, pair =>
    {
        var gap = Gap(pair.First, pair.Second);
        var years = gap.Second.Rows[0].LifeExpectancy - gap.First.Rows[0].LifeExpectancy;
        return Near(gap.Rows.Sum(row => row.Total), years) && Near(gap.Rows.Sum(row => row.Symmetric), years) && Near(gap.Difference().Estimate.Value.Value, years);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Total_AnyTwoAreas_IsAndreevs() => Prop.ForAll(
        Likely.SelectMany(first => Likely.Select(second => (first, second))).ToArbitrary(), pair =>
        {
            var gap = Gap(pair.first, pair.second);
            var (one, two) = (gap.First.Rows, gap.Second.Rows);
            return gap.Rows.Select((row, band) => Near(row.Total, Weighted(band) - (band + 1 < Bands.Count ? Weighted(band + 1) : 0))).All(isNear => isNear);

            double Weighted(int band) => one[band].Survivors / LifeTable.Radix * (two[band].LifeExpectancy - one[band].LifeExpectancy);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Symmetric_Swapped_ChangesItsSignOnlyAndIsTheMeanOfBothDirections() => Prop.ForAll(Pairs, pair =>
    {
        var (there, back) = (Gap(pair.First, pair.Second), Gap(pair.Second, pair.First));
        return there.Rows.Zip(back.Rows).All(rows => Near(rows.First.Symmetric, -rows.Second.Symmetric) && Near(rows.First.Symmetric, (rows.First.Total - rows.Second.Total) / 2));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void OfAll_AnyAreas_IsOneAtATime() => Prop.ForAll(
        AnyArea.SelectMany(first => AnyArea.Select(second => (First: first, Second: second))).NonEmptyListOf().ToArbitrary(), list =>
        {
            var pairs = list.ToList();
            var places = BandTiles.Length(pairs.Count, Bands.Count);
            var (direct, indirect, symmetric, reasons) = (new double[places], new double[places], new double[places], new Reason[pairs.Count]);
            LifeExpectancyGap.OfAll(
                Counts([.. pairs.Select(pair => pair.First)]), Counts([.. pairs.Select(pair => pair.Second)]), Bands, new GapSpans(direct, indirect, symmetric, reasons), LifeTableRules.None);
            return pairs.Select((pair, area) => (Gap: Gap(pair.First, pair.Second), area)).All(item => reasons[item.area] == item.Gap.Reason
                && item.Gap.Rows.Select((row, band) => (row, Place: BandTiles.Index(item.area, band, Bands.Count)))
                    .All(row => (direct[row.Place], indirect[row.Place], symmetric[row.Place]) == (row.row.Direct, row.row.Indirect, row.row.Symmetric)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OfAll_BadArea_HasItsReasonAndLeavesTheOthers()
    {
        var good = Bands.Bands.Select(age => new Stratum(age, 20, 1_000)).ToArray();
        var (empty, small) = (good.Select(row => row with { Population = 0 }).ToArray(), good.Select(row => row with { Events = 2, Population = 100 }).ToArray());
        var places = BandTiles.Length(3, Bands.Count);
        var (direct, indirect, symmetric, reasons) = (new double[places], new double[places], new double[places], new Reason[3]);
        LifeExpectancyGap.OfAll(Counts([good, good, small]), Counts([good, empty, good]), Bands, new GapSpans(direct, indirect, symmetric, reasons));

        Assert.Equal([Reason.None, Reason.PopulationNotPositive, Reason.PopulationTooSmall], reasons);
        Assert.Equal((0, double.NaN, double.NaN), (direct[0], direct[1], symmetric[2]));
    }

    [Fact]
    public void ByCause_AnyCauses_AddUpToTheAges() => Prop.ForAll(Pairs, Gen.Choose(0, 100).ArrayOf(2 * Bands.Count).ToArbitrary(), (pair, percent) =>
    {
        var gap = Gap(pair.First, pair.Second);
        var causes = gap.ByCause(Split(pair.First, percent[..Bands.Count]), Split(pair.Second, percent[Bands.Count..]));
        return causes.Reason == Reason.None
            && gap.Rows.All(row => Math.Abs(causes.Rows.Where(cause => cause.Age == row.Age).Sum(cause => cause.Contribution) - row.Total) < 1e-12 * Math.Max(1, Largest(causes, row.Age)));

        static double Largest(LifeExpectancyGapByCause causes, AgeBand age) => causes.Rows.Where(cause => cause.Age == age).Max(cause => Math.Abs(cause.Contribution));

        static IEnumerable<CauseDeaths> Split(Stratum[] area, int[] percent) => area.SelectMany((row, band) => (CauseDeaths[])
        [
            new(row.Age, "heart", Math.Floor(row.Events!.Value * percent[band] / 100)),
            new(row.Age, "other", row.Events!.Value - Math.Floor(row.Events!.Value * percent[band] / 100)),
        ]);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("twice", "heart at 90+ stands twice")]
    [InlineData("absent", "no row for heart at 90+")]
    [InlineData("sum", "the causes at 90+ add up to 21 deaths, the table has 20")]
    [InlineData("strange", "there is no band 90-94 in the table")]
    [InlineData("negative", "the deaths of heart at 90+ are missing or below zero")]
    [InlineData("names", "first has heart, other; second has lung, other")]
    public void ByCause_CausesThatDoNotFit_SaysWhy(string problem, string message)
    {
        var area = Bands.Bands.Select(age => new Stratum(age, 20, 1_000)).ToArray();
        var good = Bands.Bands.SelectMany(age => (CauseDeaths[])[new(age, "heart", 5), new(age, "other", 15)]).ToList();
        var heart = good[^2];
        CauseDeaths[] bad = problem switch
        {
            "twice" => [.. good, heart],
            "absent" => [.. good.Where(row => row != heart)],
            "sum" => [.. good.Where(row => row != heart), heart with { Deaths = 6 }],
            "strange" => [.. good, heart with { Age = new AgeBand(90, 94) }],
            "negative" => [.. good.Where(row => row != heart), heart with { Deaths = -5 }],
            _ => [.. good.Select(row => row.Cause == "heart" ? row with { Cause = "lung" } : row)],
        };
        var causes = Gap(area, area).ByCause(good, bad);

        Assert.Equal(Reason.Causes, causes.Reason);
        Assert.Contains(message, $"{causes.Missing}");
    }

    [Fact]
    public void Difference_TwoAreas_HasBothErrors()
    {
        var gap = Gap([.. Bands.Bands.Select(age => new Stratum(age, 20, 1_000))], [.. Bands.Bands.Select(age => new Stratum(age, 18, 1_000))]);
        var difference = gap.Difference(0.9).Estimate;
        var (first, second) = (gap.First.Rows[0].StandardError, gap.Second.Rows[0].StandardError);

        Assert.Equal(Math.Sqrt((first * first) + (second * second)), difference.StandardError!.Value, 1e-12);
        Assert.Equal(2 * 1.6448536269514722 * difference.StandardError.Value, difference.Interval!.Value.Width, 1e-9);
    }

    [Fact]
    public void Of_TablesOfDifferentBandsOrWithoutALife_SaysSo()
    {
        var table = LifeTable.Of(Bands.Bands.Select(age => new Stratum(age, 20, 1_000)));
        var other = LifeTable.Of(AgeBands.To85Plus.Bands.Select(age => new Stratum(age, 20, 1_000)), AgeBands.To85Plus);
        var small = LifeTable.Of(Bands.Bands.Select(age => new Stratum(age, 2, 100)));

        Assert.Contains("85+; it must have those of first", Assert.Throws<ArgumentException>(() => LifeExpectancyGap.Of(table, other)).Message);
        var gap = LifeExpectancyGap.Of(table, small);
        Assert.Equal(Reason.PopulationTooSmall, gap.Reason);
        Assert.Equal(small.Missing, gap.Difference().Missing);
        Assert.Equal(Reason.PopulationTooSmall, gap.ByCause([], []).Reason);
    }

    private static LifeExpectancyGap Gap(Stratum[] first, Stratum[] second) => LifeExpectancyGap.Of(Table(first), Table(second));

    private static bool Near(double left, double right) => Math.Abs(left - right) <= 1e-12 * Math.Max(1, Math.Abs(right));
}
