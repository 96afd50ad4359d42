using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class PeriodTests
{
    [Fact]
    public void Parse_WhatAPeriodWrites_IsThePeriod() =>
        Prop.ForAll(Periods.Any.ToArbitrary(), period => Period.Parse(period.Text, period.Basis).Equals(period)).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_AnyPeriods_IsATotalOrderThatAgreesWithEquality() =>
        Prop.ForAll(Periods.Any.Three().ToArbitrary(), periods => Orders.Hold(periods.Item1, periods.Item2, periods.Item3)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_AnyText_NeverThrowsAndReadsItsOwnTextBack() =>
        Prop.ForAll<string>(text => Period.Parse(Period.Parse(text).Text).Equals(Period.Parse(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_DigitsAndMarksInAnyOrder_NeverThrowsAndReadsItsOwnTextBack() =>
        Prop.ForAll(Gen.Elements("2018", "19", "/", "-", " to ", " - ", "-04", "-13", "-31", "mid-", " onwards", "to ", " Q1", " Oct", "Mar ").ArrayOf().ToArbitrary(), parts =>
        {
            var period = Period.Parse(string.Concat(parts));
            return Period.Parse(period.Text).Equals(period) && period.InWords.Length > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_Unstated_ComesLastAndOrdinally() => Assert.Equal(
        ["2011-2021", "2018/19", "2019", "mid-2020", "2021", "2022-04 onwards", "", "I", "i"],
        new[] { "i", "", "2021", "2019", "I", "mid-2020", "2022-04 onwards", "2018/19", "2011-2021" }.Select(text => Period.Parse(text)).Order().Select(period => period.Text));

    [Fact]
    public void Overlaps_OpenEnds_ReachAsFarAsTimeDoes()
    {
        Assert.True(Period.Parse("2018-04 onwards").Overlaps(Period.Parse("2024")));
        Assert.False(Period.Parse("to 2021-06").Overlaps(Period.Parse("2021-07")));
        Assert.True(Period.Parse("2018/19").Overlaps(Period.Parse("2019")));
        Assert.False(Period.Unstated("2018").Overlaps(Period.Parse("2018")));
    }

    [Fact]
    public void Overlaps_AnyPeriods_IsSymmetric() =>
        Prop.ForAll(Periods.Any.Two().ToArbitrary(), pair => pair.Item1.Overlaps(pair.Item2) == pair.Item2.Overlaps(pair.Item1)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2021", 1)]
    [InlineData("2018-2020", 3)]
    [InlineData("2017/18-2018/19", 2)]
    [InlineData("2018/19", 1)]
    [InlineData("2021-10", null)]
    [InlineData("", null)]
    public void Years_OfWholeYears_AreCounted(string text, int? years) => Assert.Equal(years, Period.Parse(text).Years);

    [Fact]
    public void Factories_EndNotAfterStart_SayWhatIsAllowed()
    {
        Assert.Contains("must come after the first, 2021", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Pooled(2021, 2021)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Change(2021, 2011));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.PooledFinancial(2019, 2018));
        Assert.Contains("Period.Month", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Months(new(2021, 3, 1), new(2021, 3, 31))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Period.Days(new(2021, 3, 2), new(2021, 3, 1)));
        Assert.Contains("four digits", Assert.Throws<ArgumentOutOfRangeException>(() => Period.CalendarYear(21)).Message, StringComparison.Ordinal);
    }
}
