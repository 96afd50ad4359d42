using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics;

namespace PopulationHealth.Tests;

/// <summary>What must hold whatever the numbers are.</summary>
public class EstimationPropertyTests
{
    private static readonly Gen<double> Level = Gen.Elements(0.8, 0.9, 0.95, 0.99, 0.998);

    private static readonly Gen<List<Stratum>> Strata =
        from bands in Gen.Choose(2, 18)
        from counts in Gen.Choose(1, 400).ListOf(bands)
        from people in Gen.Choose(500, 90_000).ListOf(bands)
        select counts.Zip(people).Select((pair, band) => new Stratum(new AgeBand(band * 5, (band * 5) + 4), pair.First, pair.Second)).ToList();

    [Fact]
    public void ExactPoisson_LimitsPutIntoTheTest_GiveAlpha() => Prop.ForAll(Gen.Choose(0, 3000).Select(x => x / 10.0).ToArbitrary(), Level.ToArbitrary(), (events, level) =>
    {
        var interval = ExactPoisson.Interval(events, level);
        var tail = (1 - level) / 2;
        return (events == 0 ? interval.Lower == 0 : Near(Reached(events, interval.Lower), tail))
            && Near(SpecialFunctions.GammaUpperRegularized(events + 1, interval.Upper), tail);

        // For a tiny mean the series itself: the library's function loses its digits there.
        static double Reached(double shape, double mean) => mean < 1e-12
            ? Math.Exp((shape * Math.Log(mean)) - SpecialFunctions.GammaLn(shape + 1))
            : SpecialFunctions.GammaLowerRegularized(shape, mean);
        static bool Near(double actual, double expected) => Math.Abs((actual / expected) - 1) < 1e-8;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.95)]
    [InlineData(0.998)]
    public void ExactPoisson_LargeCounts_GoOnWithoutAStep(double level)
    {
        // Three counts on either side of the million from which the expansion is used: the middle limit lies half-way, but for the last digits.
        var (below, at, above) = (ExactPoisson.Interval(999_997, level), ExactPoisson.Interval(999_999.5, level), ExactPoisson.Interval(1_000_002, level));

        Assert.Equal((below.Lower + above.Lower) / 2, at.Lower, 1e-5);
        Assert.Equal((below.Upper + above.Upper) / 2, at.Upper, 1e-5);
        Assert.True(ExactPoisson.Interval(1e15, level) is { Lower: < 1e15 and > 0.999e15, Upper: > 1e15 and < 1.001e15 });
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.02)]
    [InlineData(0.05)]
    [InlineData(0.07)]
    public void ExactPoisson_TinyCounts_StayAboveZeroAndInOrder(double events)
    {
        var (lower, more) = (ExactPoisson.Interval(events).Lower, ExactPoisson.Interval(events * 1.2).Lower);

        Assert.True(lower >= 0 && lower < events && lower <= more, $"{lower:R} and {more:R}");
        Assert.True(events < 0.01 || lower > 0);
    }

    [Fact]
    public void Mean_LimitPutIntoTheTest_GivesAlpha() => Prop.ForAll(Gen.Choose(-1000, 1000).Select(x => x / 8.0).ListOf(7).ToArbitrary(), Level.ToArbitrary(), (values, level) =>
    {
        if (values.Distinct().Count() == 1)
            return true;
        var mean = Mean.Of(values, "score", level);
        var t = (mean.Value.Value - mean.Interval!.Value.Lower) / mean.StandardError!.Value;
        return Math.Abs((2 * (1 - MathNet.Numerics.Distributions.StudentT.CDF(0, 1, values.Count - 1, t))) - (1 - level)) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DirectlyStandardised_StandardWithTheAreasAges_IsTheCrudeRate() => Prop.ForAll(Strata.ToArbitrary(), strata =>
    {
        var own = new StandardPopulation("own", strata.Select(stratum => (stratum.Age, stratum.Population)));
        var result = DirectStandardisation.Of(strata, own);
        if (!result.HasValue)
            return strata.Sum(stratum => stratum.Events) < 10;
        var crude = Rate.Of(strata.Sum(stratum => stratum.Events!.Value), strata.Sum(stratum => stratum.Population));
        return Near(result.Estimate.Value.Value, crude.Value.Value)
            && Near(result.Estimate.Interval!.Value.Lower, crude.Interval!.Value.Lower)
            && Near(result.Estimate.Interval.Value.Upper, crude.Interval.Value.Upper)
            && Near(result.Estimate.StandardError!.Value, crude.StandardError!.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DirectlyStandardised_RowsInAnyOrder_GiveTheSame() => Prop.ForAll(Strata.ToArbitrary(), strata =>
    {
        var (one, other) = (DirectStandardisation.Of(strata, StandardPopulation.Europe2013), DirectStandardisation.Of(strata.AsEnumerable().Reverse(), StandardPopulation.Europe2013));
        return one.HasValue == other.HasValue && (!one.HasValue || Near(one.Estimate.Value.Value, other.Estimate.Value.Value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DirectlyStandardised_Multiplier_ScalesEverything() => Prop.ForAll(Strata.ToArbitrary(), Gen.Elements(1.0, 1_000, 100_000).ToArbitrary(), (strata, per) =>
    {
        var (one, many) = (DirectStandardisation.Of(strata, StandardPopulation.Europe2013, 1), DirectStandardisation.Of(strata, StandardPopulation.Europe2013, per));
        return !one.HasValue || (Near(one.Estimate.Value.Value * per, many.Estimate.Value.Value)
            && Near(one.Estimate.Interval!.Value.Lower * per, many.Estimate.Interval!.Value.Lower)
            && Near(one.Estimate.StandardError!.Value * per, many.Estimate.StandardError!.Value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DirectlyStandardised_MergingBandsOfEqualRatesAndShares_ChangesNothing() => Prop.ForAll(Strata.ToArbitrary(), Gen.Choose(2, 9).ToArbitrary(), (strata, parts) =>
    {
        // The first band is split into two in proportion; rates and weight for each person are the same in both.
        var (first, share) = (strata[0], parts / 10.0);
        var standard = strata.Select(stratum => (stratum.Age, Weight: stratum.Population * (1 + (stratum.Age.From % 3)))).ToList();
        List<Stratum> split = [new(new(0, 2), first.Events * share, first.Population * share), new(new(3, 4), first.Events * (1 - share), first.Population * (1 - share)), .. strata.Skip(1)];
        var splitStandard = new StandardPopulation("split", [(new(0, 2), standard[0].Weight * share), (new(3, 4), standard[0].Weight * (1 - share)), .. standard.Skip(1)]);
        var (whole, parted) = (DirectStandardisation.Of(strata, new StandardPopulation("whole", standard)), DirectStandardisation.Of(split, splitStandard));
        return !whole.HasValue || !parted.HasValue || (Near(whole.Estimate.Value.Value, parted.Estimate.Value.Value)
            && Near(whole.Estimate.Interval!.Value.Upper, parted.Estimate.Interval!.Value.Upper));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void RepeatedEvents_OneEach_AreIndependentEvents() => Prop.ForAll(Strata.ToArbitrary(), strata =>
    {
        var once = strata.Select(stratum => new Stratum(stratum.Age, new RepeatedEvents((1, stratum.Events!.Value)), stratum.Population));
        return DirectStandardisation.Of(once, StandardPopulation.Europe2013).Equals(DirectStandardisation.Of(strata, StandardPopulation.Europe2013));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void RepeatedEvents_TwoEach_WidenARatesInterval()
    {
        var (once, twice) = (Rate.Of(40, 10_000), Rate.OfRepeated(new RepeatedEvents((2, 20)), 10_000));

        Assert.Equal(once.Value, twice.Value);
        Assert.Equal(Math.Sqrt(2) * once.StandardError!.Value, twice.StandardError!.Value, 1e-9);
        Assert.True(twice.Interval!.Value.Width > 1.4 * once.Interval!.Value.Width);
        Assert.Equal(once.Interval, Rate.OfRepeated(new RepeatedEvents((1, 40)), 10_000).Interval);
    }

    [Fact]
    public void IndirectlyStandardised_AgainstItself_IsAHundred() => Prop.ForAll(Strata.ToArbitrary(), strata =>
    {
        var (ratio, rate) = (IndirectStandardisation.Ratio(strata, strata).Estimate, IndirectStandardisation.Rate(strata, strata).Estimate);
        return Near(ratio.Value.Value, 100)
            && Near(rate.Value.Value, Rate.Of(strata.Sum(stratum => stratum.Events!.Value), strata.Sum(stratum => stratum.Population)).Value.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Batch_BadNeighbours_ChangeNothing() => Prop.ForAll(
        Gen.Choose(0, 90).ListOf(21).ToArbitrary(), Gen.Choose(100, 9000).ListOf(21).ToArbitrary(), (events, people) =>
        {
            var (x, n) = (events.Select(count => (double)count).ToArray(), people.Select(count => (double)count).ToArray());
            var clean = new AreaBatch(21, 2);
            Rate.OfAll(x, n, 1000, [0.95, 0.998], clean.Results);
            for (var area = 0; area < 21; area += 3)
                (x[area], n[area]) = (area % 2 == 0 ? double.NaN : -1, area % 4 == 0 ? 0 : double.PositiveInfinity);
            var dirty = new AreaBatch(21, 2);
            Rate.OfAll(x, n, 1000, [0.95, 0.998], dirty.Results);
            return Enumerable.Range(0, 21).All(area => area % 3 == 0
                ? dirty.Reasons[area] != Reason.None && double.IsNaN(dirty.Values[area]) && double.IsNaN(dirty.Upper[21 + area])
                : dirty.Values[area] == clean.Values[area] && dirty.Lower[21 + area] == clean.Lower[21 + area] && dirty.Reasons[area] == Reason.None);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void StandardisedBatch_EachArea_IsItsOneAtATimeForm() => Prop.ForAll(Strata.ListOf(11).ToArbitrary(), areas =>
    {
        var bands = areas.Min(area => area.Count);
        double[] weights = [.. Enumerable.Range(0, bands).Select(band => StandardPopulation.Europe2013.WeightOf(areas[0][band].Age))];
        double[] x = new double[BandTiles.Length(11, bands)], n = new double[x.Length];
        BandTiles.FromAreaRows([.. areas.SelectMany(area => area.Take(bands).Select(stratum => stratum.Events!.Value))], bands, x);
        BandTiles.FromAreaRows([.. areas.SelectMany(area => area.Take(bands).Select(stratum => stratum.Population))], bands, n);
        var batch = new AreaBatch(11, 1);
        DirectStandardisation.OfAll(new BandCounts(11, bands, x, n), weights, 100_000, [], batch.Results, batch.Errors);
        return Enumerable.Range(0, 11).All(area =>
        {
            var one = DirectStandardisation.Of(areas[area].Take(bands), StandardPopulation.Europe2013);
            return one.HasValue
                ? one.Estimate.Value.Value == batch.Values[area] && one.Estimate.Interval!.Value.Upper == batch.Upper[area] && one.Estimate.StandardError == batch.Errors[area]
                : batch.Reasons[area] == Reason.TooFewEvents;
        });
    }).QuickCheckThrowOnFailure();

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-11 * Math.Max(Math.Abs(one), Math.Abs(other));
}
