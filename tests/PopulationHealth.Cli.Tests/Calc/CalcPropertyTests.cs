using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>What holds for any keys and any order of rows.</summary>
public sealed class CalcPropertyTests : CalcHarness
{
    private static readonly Gen<string> Keys = Gen.Elements("a", "ä", "😀", " ", ",", "\"", "\n", "\r\n", ";", "'", "=", "0").ArrayOf()
        .Select(parts => "k" + string.Concat(parts));

    private const string Subgroups = "subgroup,ordered_dimension,subgroup_order,est,se,pop,favourable_indicator,reference_subgroup,scaleval,setting_average";

    private static readonly Gen<string> Numbers = Gen.Elements(
        "NA", "Inf", "-Inf", "-1", "0", "0", "1", "1", "2", "5", "0.5", "12", "20", "300", "9000", "1e15", "1e308", "1e-300", "-0", "1e999");

    [Fact]
    public void Key_AnyText_ComesOutAsItWentIn() => Prop.ForAll(Keys.NonEmptyListOf().ToArbitrary(), keys =>
    {
        var names = keys.Distinct().ToList();
        var table = CalcNow("rate", "\"the, key\",x,n\n" + string.Concat(names.Select(key => $"\"{key.Replace("\"", "\"\"", StringComparison.Ordinal)}\",1,2\n")));
        return table.Column("the, key").SequenceEqual(names);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("dsr", "age,x,n,stdpop", "0,3,310,50;1,10,270,40;2,7,130,30;3,19,90,20;4,2,410,11")]
    [InlineData("dsr", "age,eventfreq,x,n,stdpop", "0,1,3,310,50;0,2,10,310,50;1,1,7,130,30;1,3,19,130,30;2,1,2,410,11")]
    [InlineData("israte", "age,x,n,x_ref,n_ref", "0,3,310,5,71;1,10,270,4,33;2,7,130,3,97;3,19,90,20,810;4,2,410,1,77")]
    [InlineData("life-expectancy", "startage,pops,deaths", "0,3100,7;1,13000,3;20,13100,20;50,9000,80;80,700,70")]
    [InlineData("sii", "quantile,population,value,se", "1,3100,7.5,0.4;2,2700,8.1,0.3;3,1300,8.2,0.5;4,900,9.4,0.5;5,4100,9.9,0.2")]
    [InlineData("trend", "period,count,denominator,value", "2019,30,1000,3;2020,33,1000,3.3;2021,36,1000,3.6;2022,39,1000,;2023,42,1000,4.2")]
    [InlineData("life-table", "startage,cause,pops,deaths", "0,a,31000,17;0,b,31000,13;20,a,131000,220;20,b,131000,80;50,a,70000,700;50,b,70000,410")]
    public void Rows_InAnyOrder_GiveTheSameBytes(string method, string columns, string rows)
    {
        var bands = string.Join(',', rows.Split(';').Select(row => row.Split(',')[0]).Distinct());
        string[] options = columns.StartsWith("startage", StringComparison.Ordinal) ? ["--bands", bands] : [];
        var expected = CalcNow(method, Text(rows.Split(';')), options);
        Assert.All(expected.Column("reason"), reason => Assert.Equal("", reason));
        Prop.ForAll(Gen.Shuffle(rows.Split(';')).ToArbitrary(), shuffled =>
            CalcNow(method, Text(shuffled), options).Rows.SelectMany(row => row).SequenceEqual(expected.Rows.SelectMany(row => row))).QuickCheckThrowOnFailure();

        string Text(IEnumerable<string> lines) => $"{columns}\n{string.Join('\n', lines)}\n";
    }

    [Theory]
    [InlineData("sii", "quantile,population,value,se", "#,?,?,?")]
    [InlineData("sii", "quantile,population,value,se", "#,?,?,?", "--value-type", "1")]
    [InlineData("sii", "quantile,population,value,se", "#,?,?,?", "--value-type", "2", "--multiplier", "-100")]
    [InlineData("sii", "quantile,population,value,se", "#,?,?,?", "--value-type", "1", "--transform")]
    [InlineData("sii", "quantile,population,value,se", "#,?,?,?", "--value-type", "2", "--transform", "--by", "quantile")]
    [InlineData("sii", "quantile,population,value,se", "#,?,?,?", "--by", "quantile")]
    [InlineData("sii", "quantile,population,x,lower_cl,upper_cl", "#,?,?,?,?", "--value-type", "2")]
    [InlineData("inequality", Subgroups, "a,1,#,?,?,?,1,0,100,12", "--draws", "100")]
    [InlineData("inequality", Subgroups, "a,1,#,?,?,?,0,0,1e15,?", "--draws", "100")]
    [InlineData("inequality", Subgroups, "a,0,NA,?,?,?,0,0,1,NA", "--draws", "100")]
    [InlineData("inequality", Subgroups, "a,1,#,?,?,?,1,0,100,12", "--profile", "healthequal", "--draws", "100")]
    [InlineData("inequality", Subgroups, "a,0,NA,?,?,?,1,?,1000,NA", "--profile", "healthequal", "--draws", "100")]
    [InlineData("concentration", "unit,rank_order,value,weight,lower_bound,upper_bound,se", "a,#,?,?,0,1e15,?")]
    [InlineData("concentration", "unit,rank_order,value,weight,lower_bound,upper_bound,se", "a,?,?,?,?,?,?")]
    public void Numbers_OfOrderedGroups_AreComputedOrHaveAReason(string method, string columns, string row, params string[] options)
    {
        var usual = Gen.Frequency((1, Numbers), (8, Gen.Elements("1", "2", "3", "5", "7", "12", "0.25", "0.5", "0.75")));
        var rows = Gen.Choose(1, 7).SelectMany(count => Gen.CollectToList(Enumerable.Range(1, count), place => Gen.ArrayOf(usual, columns.Length).Select(cells => Filled(row, place, cells))));
        Prop.ForAll(rows.ToArbitrary(), lines =>
        {
            var table = CalcNow(method, $"key,{columns}\n{string.Concat(lines.Select(line => $"k,{line}\n"))}", options);
            var value = table.Header[method == "inequality" ? 5 : options.Contains("quantile") ? 2 : 1];
            return table.Rows.Count > 0 && Enumerable.Range(0, table.Rows.Count).All(at => double.IsFinite(table.Number(at, value)) || table.Text(at, "reason").Length > 0);
        }).QuickCheckThrowOnFailure();

        static string Filled(string row, int place, string[] cells) =>
            string.Join(',', row.Split(',').Select((cell, at) => cell switch { "#" => place.ToString(System.Globalization.CultureInfo.InvariantCulture), "?" => cells[at], _ => cell }));
    }

    [Theory]
    [InlineData("proportion", "x,n")]
    [InlineData("rate", "x,n")]
    [InlineData("mean", "x")]
    [InlineData("dsr", "age,x,n,stdpop")]
    [InlineData("dsr", "age,x,n,stdpop,eventfreq")]
    [InlineData("isratio", "age,x,n,x_ref,n_ref")]
    [InlineData("israte", "age,x,n,x_ref,n_ref")]
    [InlineData("quantile", "id,value")]
    [InlineData("spc", "period,value")]
    [InlineData("spc", "period,value,rebase")]
    [InlineData("funnel-limits", "area,numerator,denominator,rate", "--statistic", "rate", "--subtype", "crude")]
    [InlineData("funnel-limits", "area,numerator,denominator,rate", "--statistic", "ratio", "--subtype", "count")]
    [InlineData("funnel-limits", "area,numerator,denominator")]
    [InlineData("funnel-significance", "area,numerator,denominator,rate", "--statistic", "rate", "--subtype", "dsr")]
    [InlineData("funnel-significance", "area,numerator,denominator,rate", "--statistic", "ratio", "--subtype", "isr")]
    [InlineData("funnel-significance", "area,numerator,denominator")]
    [InlineData("life-expectancy", "startage,pops,deaths", "--bands", "0,1")]
    [InlineData("life-table", "startage,cause,pops,deaths", "--bands", "0,1")]
    [InlineData("healthy-life-expectancy", "startage,pops,deaths,survey_n,survey_unhealthy", "--bands", "0,1")]
    [InlineData("life-expectancy-gap", "population,startage,cause,pops,deaths", "--bands", "0,1")]
    [InlineData("life-expectancy-gap", "population,startage,cause,pops,deaths", "--bands", "0,1", "--by", "cause")]
    public void Numbers_OfAnyKind_AreComputedOrHaveAReason(string method, string columns, params string[] options)
    {
        var row = Gen.ArrayOf(Numbers, columns.Split(',').Length).Select(cells => string.Join(',', cells));
        Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), rows =>
        {
            var table = CalcNow(method, $"key,{columns}\n{string.Concat(rows.Select(row => $"k,{row}\n"))}", [.. options, "--group-by", "key"]);
            return table.Rows.Count > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }
}
