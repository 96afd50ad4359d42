namespace PopulationHealth.Tests;

/// <summary>A readable value outside a method's domain makes its group NA, with the reason, and leaves its neighbours alone.</summary>
public sealed class CalcReasonTests : CalcHarness
{
    private const string Dsr = "age,x,n,stdpop";
    private const string Slope = "quantile,population,value,se";
    private const string Five = "1,310,75,0.2;2,270,76,0.1;3,130,77,0.2;4,90,79,0.1;5,410,80,0.1";
    private const string Units = "unit,rank_order,value,weight,lower_bound,upper_bound,se";
    private const string Three = "a,1,20,50,0,100,2;b,2,30,60,0,100,2;c,3,45,40,0,100,2";
    private const string Trend = "period,count,denominator,value";
    private const string FiveYears = "2019,30,1000,3;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,3.9;2023,42,1000,4.2";
    private const string Compare = "value,lower95,upper95,benchmark,polarity";
    private const string Isr = "age,x,n,x_ref,n_ref";

    [Theory]
    [InlineData("proportion", "x,n", "3,10", "NA,10", "missing-input")]
    [InlineData("proportion", "x,n", "3,10", "3,NA", "missing-input")]
    [InlineData("proportion", "x,n", "3,10", "-1,10", "count-out-of-range")]
    [InlineData("proportion", "x,n", "3,10", "3,0", "population-not-positive")]
    [InlineData("proportion", "x,n", "3,10", "3,Inf", "population-not-positive")]
    [InlineData("proportion", "x,n", "3,10", "11,10", "events-above-population")]
    [InlineData("proportion", "x,n,multiplier", "3,10,100", "3,10,0", "setting")]
    [InlineData("proportion", "x,n,multiplier", "3,10,100", "3,10,NA", "missing-input")]
    [InlineData("rate", "x,n", "3,10", "NA,10", "missing-input")]
    [InlineData("rate", "x,n", "3,10", "Inf,10", "count-out-of-range")]
    [InlineData("rate", "x,n", "3,10", "1e999,10", "count-out-of-range")]
    [InlineData("rate", "x,n", "3,10", "3,-10", "population-not-positive")]
    [InlineData("rate", "x,n", "3,10", "5,10;-1,10", "count-out-of-range")]
    [InlineData("rate", "x,n,multiplier", "3,10,100", "3,10,-5", "setting")]
    [InlineData("mean", "x", "1;2", "1;NA", "missing-input")]
    [InlineData("mean", "x", "1;2", "1;Inf", "missing-input")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,9,100,5", "too-few-events")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,NA,5", "missing-input")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,0,5", "population-not-positive")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,100,5;1,-1,100,5", "count-out-of-range")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,100,5;0,20,100,5", "bands")]
    [InlineData("dsr", Dsr, "0,20,100,5", "NA,20,100,5", "bands")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,100,0", "weights")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,100,NA", "weights")]
    [InlineData("dsr", Dsr, "0,20,100,5", "0,20,100,5;1,20,100,-1", "weights")]
    [InlineData("dsr", Dsr + ",multiplier", "0,20,100,5,10", "0,20,100,5,0", "setting")]
    [InlineData("dsr", Dsr + ",eventfreq", "0,20,100,5,1;0,3,100,5,2", "0,20,100,5,1;0,3,99,5,2", "bands")]
    [InlineData("dsr", Dsr + ",eventfreq", "0,20,100,5,1;0,3,100,5,2", "0,20,100,5,1;0,3,100,4,2", "weights")]
    [InlineData("dsr", Dsr + ",eventfreq", "0,20,100,5,1;0,3,100,5,2", "0,20,100,5,1;0,3,100,5,1", "bands")]
    [InlineData("dsr", Dsr + ",eventfreq", "0,20,100,5,1;0,3,100,5,2", "0,20,100,5,0", "count-out-of-range")]
    [InlineData("dsr", Dsr + ",eventfreq", "0,20,100,5,1;0,3,100,5,2", "0,20,100,5,NA", "missing-input")]
    [InlineData("isratio", Isr, "0,20,100,5,90", "0,20,0,5,90", "no-expected-events")]
    [InlineData("isratio", Isr, "0,20,100,5,90", "0,20,100,5,90;0,20,100,5,90", "bands")]
    [InlineData("isratio", Isr, "0,20,100,5,90", "0,-20,100,5,90;1,40,100,5,90", "count-out-of-range")]
    [InlineData("israte", Isr, "0,20,100,5,90", "0,20,-1,5,90", "population-not-positive")]
    [InlineData("israte", Isr, "0,20,100,5,90", "0,20,100,5,0", "population-not-positive")]
    [InlineData("israte", Isr, "0,20,100,5,90", "0,20,100,5,NA", "missing-input")]
    [InlineData("israte", Isr + ",multiplier", "0,20,100,5,90,1", "0,20,100,5,90,-1", "setting")]
    [InlineData("israte", Isr + ",mode", "0,20,100,5,90,by_age", "0,20,100,5,90,totals", "missing-input")]
    [InlineData("quantile", "id,value,number", "A,1,2;B,2,2", "A,1,2", "too-few-values")]
    [InlineData("quantile", "id,value,number", "A,1,2;B,2,2", "A,1,1;B,2,1", "setting")]
    [InlineData("quantile", "id,value,number,inverted", "A,1,2,TRUE;B,2,2,TRUE", "A,1,2,NA", "missing-input")]
    [InlineData("funnel-significance", "area,numerator,denominator", "A,5,10;B,6,11", "A,NA,10", "missing-input")]
    [InlineData("funnel-significance", "area,numerator,denominator,statistic", "A,5,10,proportion", "A,5,10,rate", "setting")]
    [InlineData("funnel-significance", "area,numerator,denominator,rate,statistic,subtype", "A,50,10,1,rate,dsr", "A,5,10,1,rate,dsr", "too-few-events")]
    [InlineData("funnel-limits", "area,numerator,denominator", "A,5,10;B,6,11", "A,NA,10", "missing-input")]
    [InlineData("funnel-limits", "area,numerator,denominator,multiplier", "A,5,10,1", "A,5,10,-1", "setting")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,NA,0.1;3,130,77,0.2;4,90,79,0.1;5,410,80,0.1", "missing-input")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;3,130,77,NA;4,90,79,0.1;5,410,80,0.1", "missing-input")]
    [InlineData("sii", Slope, Five, "NA,310,75,0.2;2,270,76,0.1;3,130,77,0.2;4,90,79,0.1;5,410,80,0.1", "missing-input")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;4,90,79,0.1;5,410,80,0.1", "missing-group")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;2,130,77,0.2;4,90,79,0.1;5,410,80,0.1", "group-count")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;3,130,77,0.2;4,90,79,0.1", "group-count")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;2.5,130,77,0.2;4,90,79,0.1;5,410,80,0.1", "value-out-of-range")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;3,0,77,0.2;4,90,79,0.1;5,410,80,0.1", "population-not-positive")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;3,130,77,-0.2;4,90,79,0.1;5,410,80,0.1", "error-out-of-range")]
    [InlineData("sii", Slope, Five, "1,310,75,0.2;2,270,76,0.1;3,130,Inf,0.2;4,90,79,0.1;5,410,80,0.1", "outside-scale")]
    [InlineData("sii", "quantile,population,value,se,multiplier", "1,310,75,0.2,-1;2,270,76,0.1,-1;3,130,77,0.2,-1;4,90,79,0.1,-1;5,410,80,0.1,-1", "1,310,75,0.2,0;2,270,76,0.1,0;3,130,77,0.2,0;4,90,79,0.1,0;5,410,80,0.1,0", "setting")]
    [InlineData("sii", "quantile,population,value,se,value_type", "1,310,75,0.2,1;2,270,76,0.1,1;3,130,77,0.2,1;4,90,79,0.1,1;5,410,80,0.1,1", "1,310,75,0.2,2;2,270,76,0.1,2;3,130,77,0.2,2;4,90,79,0.1,2;5,410,80,0.1,2", "outside-scale")]
    [InlineData("spc", "period,value", "2019,1;2020,2;2021,1", "2019,1;2020,NA;2021,1", "missing-input")]
    [InlineData("spc", "period,value", "2019,1;2020,2;2021,1", "2019,1;2020,2;2022,1", "unequal-periods")]
    [InlineData("spc", "period,value", "1,1;2,2;3,1", "1,1;2,2;4,1", "unequal-periods")]
    [InlineData("spc", "period,value", "2020-01-06,1;2020-01-13,2;2020-01-20,1", "2020-01-06,1;2020-01-13,2;2020-01-27,1", "unequal-periods")]
    [InlineData("spc", "period,value", "2019,1;2020,2", "2019,1;2019,2", "unequal-periods")]
    [InlineData("spc", "period,value", "2019,1;2020,2", "2019,1", "single-value")]
    [InlineData("spc", "period,value,rebase", "2019,1,NA;2020,2,NA", "2019,1,NA;2020,2,why", "single-value")]
    [InlineData("spc", "period,value", "2019,1;2020,2", "2019,1;2020,Inf", "value-out-of-range")]
    [InlineData("concentration", Units, Three, "a,1,20,50,0,100,2;b,2,NA,60,0,100,2;c,3,45,40,0,100,2", "missing-input")]
    [InlineData("concentration", Units, Three, "a,1,20,50,0,100,2;b,2,Inf,60,0,100,2;c,3,45,40,0,100,2", "value-out-of-range")]
    [InlineData("concentration", Units, Three, "a,1,20,50,0,100,2;b,2,30,-60,0,100,2;c,3,45,40,0,100,2", "population-not-positive")]
    [InlineData("concentration", Units, Three, "a,1,20,50,0,100,2;b,2,30,60,0,100,-2;c,3,45,40,0,100,2", "error-out-of-range")]
    [InlineData("concentration", Units, Three, "a,1,20,50,0,100,2;b,2,30,60,0,90,2;c,3,45,40,0,100,2", "setting")]
    [InlineData("concentration", Units, Three, "a,1,20,50,0,NA,2;b,2,30,60,0,NA,2;c,3,45,40,0,NA,2", "no-bounds")]
    [InlineData("concentration", Units, Three, "a,1,30,50,0,30,2;b,2,30,60,0,30,2;c,3,30,40,0,30,2", "mean-at-bound")]
    [InlineData("concentration", Units, Three, "a,1,-5,50,0,100,2;b,2,3,60,0,100,2", "mean-not-positive")]
    [InlineData("trend", Trend, FiveYears, "2019,30,1000,3;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,3.9", "too-few-periods")]
    [InlineData("trend", Trend, FiveYears, "2019,30,1000,3;2020,33,1000,3.3;2021,36,1000,3.6;2023,39,1000,3.9;2024,39,1000,3.9", "unequal-periods")]
    [InlineData("trend", Trend, FiveYears, "2019,30,1000,3;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,3.9;2022,39,1000,3.9", "overlapping-periods")]
    [InlineData("trend", Trend, FiveYears, "2014-2016,30,1000,3;2015-2017,33,1000,3.3;2016-2018,36,1000,3.6;2017-2019,39,1000,3.9;2018-2020,42,1000,4.2", "overlapping-periods")]
    [InlineData("trend", Trend, FiveYears, "2019,30,NA,30;2020,33,NA,33;2021,36,NA,36;2022,39,,39;2023,42,,42", "count-has-no-trend")]
    [InlineData("trend", Trend, FiveYears, "2019,NA,NA,30;2020,,,33;2021,,,36;2022,,,39;2023,,,42", "missing-interval")]
    [InlineData("trend", Trend, FiveYears, "2019,5,5,100;2020,3,5,60;2021,1,5,20;2022,1,4,25;2023,2,4,50", "count-is-denominator")]
    [InlineData("trend", Trend, FiveYears, "2019,30,1000,9;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,3.9;2023,42,1000,4.2", "counts-disagree")]
    [InlineData("trend", Trend, FiveYears, "2019,-30,1000,NA;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,3.9;2023,42,1000,4.2", "count-out-of-range")]
    [InlineData("trend", Trend, FiveYears, "2019,30,0,3;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,3.9;2023,42,1000,4.2", "population-not-positive")]
    [InlineData("trend", Trend + ",statistic", "2019,30,1000,3,rate;2020,33,1000,3.3,rate;2021,36,1000,3.6,rate;2022,39,1000,3.9,rate;2023,42,1000,4.2,rate", "2019,30,1000,300,proportion;2020,33,1000,330,proportion;2021,36,1000,360,proportion;2022,3900,1000,39000,proportion;2023,42,1000,420,proportion", "events-above-population")]
    [InlineData("trend", Trend + ",multiplier", "2019,30,1000,,100;2020,33,1000,,100;2021,36,1000,,100;2022,39,1000,,100;2023,42,1000,,100", "2019,30,1000,,-1;2020,33,1000,,-1;2021,36,1000,,-1;2022,39,1000,,-1;2023,42,1000,,-1", "setting")]
    [InlineData("trend", "period,value,lower95,upper95", "2019,3,2,4;2020,4,3,5;2021,5,4,6;2022,6,5,7;2023,7,6,8", "2019,3,3,3;2020,4,3,5;2021,5,4,6;2022,6,5,7;2023,7,6,8", "zero-width-limits")]
    [InlineData("trend", "period,value,lower95,upper95", "2019,3,2,4;2020,4,3,5;2021,5,4,6;2022,6,5,7;2023,7,6,8", "2019,3,4,3;2020,4,3,5;2021,5,4,6;2022,6,5,7;2023,7,6,8", "limits-out-of-order")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", ",12,16,17,low-good", "missing-value")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,,16,17,low-good", "missing-interval")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,12,NA,17,low-good", "missing-interval")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,12,16,,low-good", "missing-benchmark")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,12,16,17,", "no-polarity")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,12,16,17,NA", "no-polarity")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,16,12,17,neutral", "limits-out-of-order")]
    [InlineData("compare", Compare, "14,12,16,17,low-good", "14,12,Inf,17,neutral", "value-out-of-range")]
    public async Task Group_OutOfDomain_IsNaWithItsReason(string method, string columns, string good, string bad, string reason)
    {
        var alone = await Calc(method, File(columns, ("good", good), ("also", good)));
        var table = await Calc(method, File(columns, ("good", good), ("bad", bad), ("also", good)));

        Assert.All(table.Rows.Where(row => row[0] == "bad"), row => Assert.Equal(reason, row[^1]));
        Assert.Contains(table.Rows, row => row[0] == "bad");
        Assert.Equal(alone.Rows, table.Rows.Where(row => row[0] != "bad"));
        Assert.All(alone.Rows, row => Assert.Equal("", row[^1]));
    }

    [Theory]
    [InlineData("a,1,1,20,2,50,1,0,100,40;b,0,2,40,2,60,1,0,100,40;c,1,3,60,2,70,1,0,100,40", "setting")]
    [InlineData("a,1,1,20,2,50,1,1,100,40;b,1,2,40,2,60,1,1,100,40;c,1,3,60,2,70,1,1,100,40", "setting")]
    [InlineData("a,NA,1,20,2,50,1,0,100,40;b,NA,2,40,2,60,1,0,100,40;c,NA,3,60,2,70,1,0,100,40", "missing-input")]
    [InlineData("a,1,1,20,2,50,1,0,100,40;b,1,NA,40,2,60,1,0,100,40;c,1,3,60,2,70,1,0,100,40", "no-order")]
    [InlineData("a,1,1,20,2,50,1,0,100,40;b,1,1,40,2,60,1,0,100,40;c,1,3,60,2,70,1,0,100,40", "no-order")]
    [InlineData("a,1,1,20,2,50,1,0,100,40;b,1,2,40,2,60,1,0,100,40;c,1,4,60,2,70,1,0,100,40", "missing-group")]
    [InlineData("a,1,1,20,2,50,1,0,0,40;b,1,2,40,2,60,1,0,0,40;c,1,3,60,2,70,1,0,0,40", "setting")]
    [InlineData("a,1,1,20,2,50,1,0,100,40", "group-count")]
    [InlineData("a,1,1,20,2,50,1,0,100,40;b,1,2,Inf,2,60,1,0,100,40;c,1,3,60,2,70,1,0,100,40", "value-out-of-range")]
    [InlineData("a,1,1,20,2,50,1,0,100,40;b,1,2,40,2,60,1,0,100,41;c,1,3,60,2,70,1,0,100,40", "setting")]
    public async Task Inequality_CaseOutOfDomain_IsRefusedWithItsReason(string bad, string reason)
    {
        const string Good = "a,1,1,20,2,50,1,0,100,40;b,1,2,40,2,60,1,0,100,40;c,1,3,60,2,70,1,0,100,40";
        const string Columns = "subgroup,ordered_dimension,subgroup_order,est,se,pop,favourable_indicator,reference_subgroup,scaleval,setting_average";
        foreach (var profile in new[] { "usual", "healthequal" })
        {
            var alone = await Calc("inequality", File(Columns, ("good", Good)), "--profile", profile);
            var table = await Calc("inequality", File(Columns, ("good", Good), ("bad", bad)), "--profile", profile);
            Assert.Equal(alone.Rows, table.Rows.Where(row => row[0] == "good"));
            Assert.All(alone.Rows, row => Assert.Equal(["ok", ""], row.TakeLast(2)));
            Assert.Contains(table.Rows, row => row[0] == "bad");
            Assert.All(table.Rows.Where(row => row[0] == "bad"), row => Assert.Equal(["NA", "NA", "NA", "NA", "refused", reason], row.TakeLast(6)));
        }
    }

    [Fact]
    public async Task Inequality_WithoutScaleOrPeople_GivesWhatDoesWithout()
    {
        var table = await Calc(
            "inequality",
            "case,subgroup,ordered_dimension,subgroup_order,est,pop,favourable_indicator\n"
            + "A,a,1,1,20,NA,1\nA,b,1,2,40,NA,1\nA,c,1,3,60,NA,1\nB,a,1,1,20,5,1\nB,b,1,2,40,5,1\nB,c,1,3,60,5,1\n",
            "--confidence", "0.95");
        Assert.Equal("", Reason("d", "ordered"));
        Assert.Equal("missing-input", Reason("bgv", "default"));
        Assert.Equal("missing-input", Reason("sii", "linear"));
        Assert.Equal("", Reason("sii", "linear_no_population"));
        Assert.Equal("missing-input", Reason("rci", "erreygers"));
        Assert.Equal("missing-input", Reason("par", "setting_average"));
        Assert.Equal("", Reason("bgv", "default", "B"));
        Assert.Equal("no-bounds", Reason("rci", "erreygers", "B"));
        Assert.Equal("no-bounds", Reason("sii", "logit", "B"));

        string Reason(string measure, string variant, string of = "A") => table.Rows.Single(row => row[0] == of && row[1] == measure && row[2] == variant)[^1];
    }

    [Fact]
    public async Task Inequality_ChosenMeasures_AreTheSameAlone()
    {
        var all = await Calc("inequality", GoldenFile.Text("healthequal_input"), "--draws", "100");
        var some = await Calc("inequality", GoldenFile.Text("healthequal_input"), "--draws", "100", "--measures", "mdru, sii");
        Assert.Equal(["mdru", "sii"], some.Column("measure").Distinct().Order());
        Assert.Equal(all.Rows.Where(row => row[1] is "mdru" or "sii"), some.Rows);
        Assert.Equal(2, await Run("calc", "inequality", "input.csv", "--measures", "sii,gini"));
        Assert.Contains("--measures: 'gini' is no measure; allowed are: d, r, aci", Error.ToString());
        Assert.Equal(2, await Run("calc", "inequality", "input.csv", "--draws", "2000000"));
    }

    [Fact]
    public async Task Israte_ReferenceRateBeyondAllNumbers_HasAReason()
    {
        var table = await Calc("israte", "age,x,n,x_ref,n_ref\n0,0,1e15,1e308,300\n20,0,5,0,2\n");
        Assert.Equal("value-out-of-range", table.Text(0, "reason"));
        Assert.Equal("NA", table.Text(0, "value"));
    }

    [Fact]
    public async Task Mean_SingleValue_KeepsTheMeanWithoutLimits()
    {
        var table = await Calc("mean", "g,x\nA,5\n");
        Assert.Equal(["A", "5", "1", "NA", "5", "NA", "NA", "single-value"], table.Rows[0]);
    }

    [Theory]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,5;1,900,2", "bands")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,5;1,900,2;80,9,3;85,9,3", "bands")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,5;1,900,2;80,9,3;80,9,3", "bands")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,5;1.5,900,2;80,9,3", "bands")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,5;NA,900,2;80,9,3", "bands")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,NA;1,900,2;80,9,3", "missing-input")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,-1;1,900,2;80,9,3", "count-out-of-range")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,0,5;1,900,2;80,9,3", "population-not-positive")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,1,5;1,900,2;80,9,3", "events-above-population")]
    [InlineData("0,900,5;1,900,2;80,9,3", "0,900,5;1,900,2;80,9,0", "no-deaths-in-open-band")]
    public async Task LifeMethods_OutOfDomain_AreNaWithTheirReason(string good, string bad, string reason)
    {
        (good, bad) = (Thousandfold(good), Thousandfold(bad));
        foreach (var method in new[] { "life-expectancy", "life-table" })
        {
            var table = await Calc(method, File("startage,pops,deaths", ("good", good), ("bad", bad)), "--bands", "0,1,80");
            Assert.Equal(["", "", ""], table.Rows.Where(row => row[0] == "good").Select(row => row[^1]));
            Assert.All(table.Rows.Where(row => row[0] == "bad"), row => Assert.Equal(reason, row[^1]));
            Assert.Equal(bad.Split(';').Select(row => row.Split(',')[0]).Distinct().Count(), table.Rows.Count(row => row[0] == "bad"));
        }
        var survey = await Calc(
            "healthy-life-expectancy", File("startage,pops,deaths,survey_n,survey_unhealthy", ("good", Surveyed(good)), ("bad", Surveyed(bad))), "--bands", "0,1,80");
        Assert.All(survey.Rows, row => Assert.Equal(row[0] == "bad" ? reason : "", row[^1]));
        var gap = await Calc("life-expectancy-gap", File("population,startage,pops,deaths", ("good", $"{In(1, good)};{In(2, good)}"), ("bad", $"{In(1, good)};{In(2, bad)}")), "--bands", "0,1,80");
        Assert.All(gap.Rows, row => Assert.Equal(row[0] == "bad" ? reason : "", row[^1]));
    }

    [Theory]
    [InlineData("1,0,a,9000,50;1,80,a,9000,900;2,0,a,9000,40;2,80,a,9000,900", "")]
    [InlineData("1,0,a,9000,50;1,80,a,9000,900;2,0,b,9000,40;2,80,b,9000,900", "causes")]
    [InlineData("1,0,a,9000,50;1,80,a,9000,900;1,80,b,9000,900;2,0,a,9000,40;2,80,a,9000,900", "causes")]
    [InlineData("1,0,a,9000,50;1,0,b,9001,50;1,80,a,9000,900;2,0,a,9000,40;2,80,a,9000,900", "bands")]
    [InlineData("1,0,a,9000,50;1,80,a,9000,900", "bands")]
    [InlineData("1,0,a,9000,50;1,80,a,9000,900;3,0,a,9000,40;3,80,a,9000,900", "setting")]
    public async Task GapByCause_OfThese_SaysWhy(string rows, string reason)
    {
        var table = await Calc("life-expectancy-gap", File("population,startage,cause,pops,deaths", ("pair", rows)), "--bands", "0,80", "--by", "cause");
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row => Assert.Equal(reason, row[^1]));
        Assert.All(table.Rows, row => Assert.Equal(reason.Length == 0, row[^2] != "NA"));
    }

    [Fact]
    public async Task LifeExpectancy_IntervalTooWide_KeepsItsLimits()
    {
        var table = await Calc("life-expectancy", "startage,pops,deaths\n0,2000,1\n1,2000,0\n80,2000,1\n", "--bands", "0,1,80");
        Assert.Equal("interval-too-wide", table.Text(0, "reason"));
        Assert.Equal("NA", table.Text(0, "value"));
        Assert.True(table.Number(0, "upper95") - table.Number(0, "lower95") > 20);
    }

    private static string File(string columns, params (string Key, string Rows)[] groups) =>
        $"g,{columns}\n" + string.Concat(groups.SelectMany(group => group.Rows.Split(';').Select(row => $"{group.Key},{row}\n")));

    private static string Thousandfold(string rows) => string.Join(';', rows.Split(';').Select(row =>
        string.Join(',', row.Split(',').Select((cell, at) => at > 0 && cell is not ("NA" or "0") ? cell + "000" : cell))));

    private static string Surveyed(string rows) => string.Join(';', rows.Split(';').Select(row => row + ",200,20"));

    private static string In(int population, string rows) => string.Join(';', rows.Split(';').Select(row => $"{population},{row}"));
}
