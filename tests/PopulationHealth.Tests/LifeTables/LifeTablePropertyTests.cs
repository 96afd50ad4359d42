using FsCheck;
using FsCheck.Fluent;
using static PopulationHealth.Tests.AnyMortality;

namespace PopulationHealth.Tests;

public class LifeTablePropertyTests
{
    private static readonly Gen<(Stratum[] Area, int Band)> AreaAndBand = AnyArea.SelectMany(area => Gen.Choose(0, Bands.Count - 1).Select(band => (area, band)));

    [Fact]
    public void Of_RowsInAnyOrder_IsTheSameTable() => Prop.ForAll(
        AnyArea.SelectMany(area => Gen.Shuffle(area).Select(shuffled => (area, shuffled))).ToArbitrary(),
        pair => Table(pair.area).Rows == Table(pair.shuffled).Rows).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_AnyArea_KeepTheTablesOwnIdentities() => Prop.ForAll(AnyArea.ToArbitrary(), area =>
    {
        var rows = Table(area).Rows;
        return rows.Zip(rows.Skip(1)).All(pair =>
                Near(pair.First.Survivors - pair.First.Deaths, pair.Second.Survivors)
                && Near(pair.First.YearsLived + pair.Second.YearsAhead, pair.First.YearsAhead)
                && pair.First.Dying is >= 0 and <= 1)
            && rows.All(row => row.Survivors == 0 ? row.LifeExpectancy == 0 : Near(row.YearsAhead / row.Survivors, row.LifeExpectancy))
            && Near(rows.Sum(row => row.Deaths), LifeTable.Radix);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void LifeExpectancy_ADeathMore_NeverRisesAndFallsWhereTheBandIsReached() => Prop.ForAll(AreaAndBand.ToArbitrary(), sample =>
    {
        var (area, band) = sample;
        if (area[band].Events + 1 > area[band].Population)
            return true;
        var after = area.Select((stratum, place) => place == band ? stratum with { Events = stratum.Events + 1 } : stratum);
        var (before, years) = (Table(area), Years(after));
        // A death less than a billionth of the survivors reach cannot move the last digits.
        var isReached = before.Rows[band].Survivors > LifeTable.Radix * 1e-9 && (band == Bands.Count - 1 || before.Rows[band].Dying < 1);
        return isReached ? years < before.Rows[0].LifeExpectancy : years <= before.Rows[0].LifeExpectancy * (1 + 1e-15);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void LifeExpectancyOfAll_AnyAreas_IsOneAtATime() => Prop.ForAll(AnyArea.NonEmptyListOf().ToArbitrary(), list =>
    {
        var areas = list.ToList();
        var every = BatchResult.Run(BandTiles.Length(areas.Count, Bands.Count), 2, results =>
            LifeTable.LifeExpectancyOfAllAtEveryAge(Counts(areas), Bands, [0.95, 0.998], results, LifeTableRules.None));
        foreach (var at in (int[])[0, 1, 65, 90])
        {
            var batch = BatchResult.Run(areas.Count, 2, results => LifeTable.LifeExpectancyOfAll(Counts(areas), Bands, at, [0.95, 0.998], results, LifeTableRules.None));
            for (var area = 0; area < areas.Count; area++)
            {
                var table = Table(areas[area]);
                if (batch.At(area) != One(table, at) || batch.At(area) != every.At(BandTiles.Index(area, Bands.IndexOf(at), Bands.Count)))
                    return false;
            }
        }
        return true;

        static string One(LifeTable table, int at)
        {
            var result = table.LifeExpectancy(at, 0.95, 0.998);
            var limits = result.Intervals.Count == 0 ? "NaN to NaN NaN to NaN" : string.Join(" ", result.Intervals.Select(interval => $"{interval.Lower:R} to {interval.Upper:R}"));
            return $"{(result.HasValue ? result.Estimate.Value.Value : table.Rows[Bands.IndexOf(at)].LifeExpectancy):R} {table.ReasonAt(at)} {limits}";
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void LifeExpectancyOfAll_BadNeighbour_ChangesNothing()
    {
        double[] bad = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 0, 1e300];
        Prop.ForAll(AnyArea.ListOf(9).ToArbitrary(), Gen.Choose(0, 8).ToArbitrary(), Gen.Elements(bad).ToArbitrary(), (list, place, number) =>
        {
            var areas = list.ToList();
            var alone = Run(areas);
            areas[place] = [.. areas[place].Select(stratum => stratum with { Events = number, Population = -number })];
            var beside = Run(areas);
            return Enumerable.Range(0, 9).All(area => area == place ? beside.Reasons[area] != Reason.None : beside.At(area) == alone.At(area));
        }).QuickCheckThrowOnFailure();

        static BatchResult Run(IReadOnlyList<Stratum[]> areas) =>
            BatchResult.Run(areas.Count, 1, results => LifeTable.LifeExpectancyOfAll(Counts(areas), Bands, 0, [], results, LifeTableRules.None));
    }

    [Fact]
    public void LifeExpectancy_EverythingTenfold_IsTheSameAndThreeTimesAsSure() => Prop.ForAll(Likely.ToArbitrary(), area =>
    {
        var (one, ten) = (Table(area).Rows[0], Table(area.Select(stratum => stratum with { Events = 10 * stratum.Events, Population = 10 * stratum.Population })).Rows[0]);
        return Near(one.LifeExpectancy, ten.LifeExpectancy) && Near(one.StandardError, Math.Sqrt(10) * ten.StandardError);
    }).QuickCheckThrowOnFailure();

    private static bool Near(double left, double right) => Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Abs(left));
}
