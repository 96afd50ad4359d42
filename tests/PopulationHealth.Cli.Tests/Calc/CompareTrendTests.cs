using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary><c>calc compare</c> and <c>calc trend</c>.</summary>
public sealed class CompareTrendTests : CalcHarness
{
    private static readonly Gen<string> Numbers = Gen.Frequency(
        (1, Gen.Elements("", "NA", "Inf", "-Inf", "-1", "0", "1e308", "1e-300", "-0", "1e999")), (4, Gen.Choose(1, 900).Select(number => number.ToString(CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("low-good", "17", "better")]
    [InlineData("low-good", "16", "similar")]
    [InlineData("lower-good", "11", "worse")]
    [InlineData("high-good", "11", "better")]
    [InlineData("higher-good", "17", "worse")]
    [InlineData("neutral", "17", "lower")]
    [InlineData("neutral", "11", "higher")]
    [InlineData("NEUTRAL", "12", "similar")]
    public async Task Compare_ThePolaritiesOfBothFiles_AreUnderstood(string polarity, string benchmark, string verdict)
    {
        var table = await Calc("compare", $"benchmark,polarity,upper95,lower95,value\n{benchmark},{polarity},16,12,14\n");

        Assert.Equal(["value", "lower95", "upper95", "benchmark", "polarity", "verdict", "reason"], table.Header);
        Assert.Equal(["14", "12", "16", benchmark, polarity, verdict, ""], table.Rows[0]);
    }

    [Fact]
    public async Task Compare_ManyRowsOfAKey_KeepTheirOrder()
    {
        var table = await Calc("compare", "area,value,lower95,upper95,benchmark,polarity\nN,14,12,16,17,low-good\nN,18,17.5,19,17,low-good\nS,14,12,16,,low-good\n");

        Assert.Equal(["better", "worse", "not compared"], table.Column("verdict"));
        Assert.Equal(["N", "N", "S"], table.Column("area"));
    }

    [Fact]
    public async Task CellsThatCannotBeRead_AreAllReported()
    {
        var compare = await Failing("compare", "value,lower95,upper95,benchmark,polarity\nmany,12,16,17,sideways\n14,12,16,1;7,neutral\n");
        var trend = await Failing("trend", "period,count,denominator,value\nlast year,3,10,30\n,3,10,30\n2019,few,10,30\n");

        Assert.Contains("allowed are: high-good, low-good, neutral", compare, StringComparison.Ordinal);
        Assert.Contains("3 problems", compare, StringComparison.Ordinal);
        Assert.Contains("write a period such as 2021, 2018/19, 2018-2020 or 2021-10.", trend, StringComparison.Ordinal);
        Assert.Contains("3 problems", trend, StringComparison.Ordinal);
    }

    /// <summary>The series of fingertips-open's TrendMarkerCalculatorTest: chi-squared 46.77 from the limits that it gives, 47.9 from the counts.</summary>
    [Theory]
    [InlineData("", "46.77")]
    [InlineData("proportions", "47.90")]
    public async Task Trend_PublishedSeries_HasThePublishedChiSquared(string method, string expected)
    {
        const string Series = "area,period,count,denominator,value,lower95,upper95\nA,2018,1367,44701,30.6,28.98,32.25\nA,2017,1332,44064,30.2,28.63,31.9\nA,2016,1199,42811,28,26.44,29.64\n"
            + "A,2015,1023,41527,24.6,23.15,26.19\nA,2014,994,40299,24.67,23.16,26.25\n";
        var table = await Calc("trend", Series, method.Length == 0 ? [] : ["--method", method]);

        Assert.Equal(["area", "from", "to", "trend", "slope", "chi_squared", "reason"], table.Header);
        Assert.Equal(["A", "2014", "2018", "increasing"], table.Rows[0].Take(4));
        Assert.Equal(expected, table.Number(0, "chi_squared").ToString("F2", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(1_000, true)]
    [InlineData(100_000, true)]
    [InlineData(100, false, "--multiplier", "100")]
    public async Task Trend_ValuesOrMultiplier_SetTheScaleOfTheSlope(double scale, bool hasValues, params string[] options)
    {
        var rows = Enumerable.Range(0, 5).Select(at => $"{2019 + at},{300 + (30 * at)},10000,{(hasValues ? ((300 + (30 * at)) / 10_000.0 * scale).ToString("R", CultureInfo.InvariantCulture) : "")}");
        var table = await Calc("trend", $"period,count,denominator,value\n{string.Join('\n', rows)}\n", options);

        Assert.Equal("increasing", table.Text(0, "trend"));
        Assert.Equal(0.003 * scale, table.Number(0, "slope"), 1e-4 * scale);
    }

    [Fact]
    public void AnyNumbers_AreComputedOrHaveAReason() => Prop.ForAll(Gen.ArrayOf(Numbers, 5).ArrayOf(6).ToArbitrary(), rows =>
    {
        var trend = CalcNow("trend", "key,period,count,denominator,value,lower95,upper95\n" + string.Concat(rows.Select((row, at) => $"k,{2019 + at},{string.Join(',', row)}\n")));
        var compare = CalcNow("compare", "value,lower95,upper95,benchmark,x,polarity\n" + string.Concat(rows.Select((row, at) => $"{string.Join(',', row.Take(4))},{at},low-good\n")));
        return (trend.Text(0, "trend") == "cannot be calculated") == (trend.Text(0, "reason").Length > 0) && double.IsFinite(trend.Number(0, "slope")) == (trend.Text(0, "reason").Length == 0)
            && compare.Rows.All(row => row[^2] == "not compared" == row[^1].Length > 0);
    }).QuickCheckThrowOnFailure();
}
