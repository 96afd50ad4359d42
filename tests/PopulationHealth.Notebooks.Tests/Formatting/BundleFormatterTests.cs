using System.Data;
using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class BundleFormatterTests
{
    private readonly BundleFormatter _formatter = new();

    [Fact]
    public void Format_Scalars_AreInvariantText()
    {
        Assert.Equal("null", Plain(null));
        Assert.Equal("0.1", Plain(0.1));
        Assert.Equal("0.30000000000000004", Plain(0.1 + 0.2));
        Assert.Equal("NaN", Plain(double.NaN));
        Assert.Equal("1234567.5", Plain(1234567.5m));
        Assert.Equal("true", Plain(true));
        Assert.Equal("Friday", Plain(DayOfWeek.Friday));
        Assert.Equal("2021-03-21", Plain(new DateOnly(2021, 3, 21)));
        Assert.Equal("2021-03-21 10:00:00", Plain(new DateTime(2021, 3, 21, 10, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Format_AnyDouble_RoundTrips() =>
        Prop.ForAll(ArbMap.Default.ArbFor<double>(), x =>
            double.IsNaN(x) || double.Parse(Plain(x), CultureInfo.InvariantCulture).Equals(x)).QuickCheckThrowOnFailure();

    [Fact]
    public void Format_SequenceOfRecords_IsATableWithColumnHeads()
    {
        var table = Table(new[] { new Ward("Foleshill", 20.5), new Ward("Wainbody", 14) });

        Assert.Equal(["Name", "Percent"], table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
        Assert.Equal(["Foleshill", "20.5", "Wainbody", "14"], table.QuerySelectorAll("tbody td").Select(c => c.TextContent));
        Assert.Equal("Name       Percent\nFoleshill     20.5\nWainbody        14", Plain(new[] { new Ward("Foleshill", 20.5), new Ward("Wainbody", 14) }));
    }

    [Fact]
    public void Format_Record_IsATableWithRowHeads()
    {
        var table = Table(new Ward("Foleshill", 20.5));

        Assert.Equal(["Name", "Percent"], table.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
    }

    [Fact]
    public void Format_Dictionary_NamesItsRows()
    {
        var table = Table(new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 });

        Assert.Equal("a", table.QuerySelector("tbody th[scope=row]")?.TextContent);
        Assert.Equal("1", table.QuerySelector("tbody td")?.TextContent);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "… and 1 more row")]
    [InlineData(250, "… and 150 more rows")]
    public void Format_LongSequence_SaysHowManyMore(int count, string? remark)
    {
        var html = new HtmlParser().ParseDocument(_formatter.Format(Enumerable.Range(0, count)).Find(MimeBundle.Html)!);

        Assert.Equal(Math.Min(count, 100), html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(remark, html.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public void Format_DataTable_IsATableOfItsRows()
    {
        using var wards = Wards(2);
        wards.Rows[1]["Percent"] = DBNull.Value;
        var table = Table(wards);

        Assert.Equal(["Ward", "Percent"], table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
        Assert.Equal(["ward 1", "1.5", "ward 2", "null"], table.QuerySelectorAll("tbody td").Select(c => c.TextContent));
        Assert.Equal("Ward    Percent\nward 1      1.5\nward 2  null", Plain(wards));
    }

    [Fact]
    public void Format_WhatGivesDataRows_IsTheSameTable()
    {
        using var wards = Wards(120);
        using var reader = wards.CreateDataReader();
        var expected = Plain(wards);

        Assert.EndsWith("\n… and 20 more rows", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Plain(wards.DefaultView));
        Assert.Equal(expected, Plain(wards.Rows));
        Assert.Equal(expected, Plain(wards.Select()));
        Assert.Equal(expected, Plain(reader));
    }

    [Fact]
    public void Format_EmptyDataTable_HasItsColumns()
    {
        using var wards = Wards(0);

        Assert.Equal("Ward  Percent", Plain(wards));
    }

    [Fact]
    public void Format_EndlessSequence_Ends() =>
        Assert.EndsWith("… and more rows", Plain(Endless()), StringComparison.Ordinal);

    [Fact]
    public void Format_Markup_IsEscapedEverywhere()
    {
        const string Evil = "<script>alert(\"1\")</script>";
        object[] values = [Evil, new Ward(Evil, 1), new[] { new Ward(Evil, 1) }, new[] { Evil }, new Dictionary<string, string>(StringComparer.Ordinal) { [Evil] = Evil }];

        Assert.All(values, v => Assert.DoesNotContain("<script", _formatter.Format(v).Find(MimeBundle.Html)));
    }

    [Fact]
    public void Format_NestedValues_HaveNoTypeNames()
    {
        var plain = Plain(new { List = new List<int> { 1, 2 }, Inner = new Plainest(3), Function = (Func<int>)(() => 1), Ward = new Ward("a", 1) });

        Assert.Contains("[1, 2]", plain);
        Assert.Contains("{ Number = 3 }", plain);
        Assert.Contains("{ Name = a, Percent = 1 }", plain);
        Assert.DoesNotContain("System.", plain);
        Assert.DoesNotContain(nameof(Plainest), plain);
    }

    [Fact]
    public void Format_PropertyThatThrows_ShowsTheError() =>
        Assert.Contains("InvalidOperationException: not now", Plain(new Throwing()));

    private string Plain(object? value) => _formatter.Format(value).Find(MimeBundle.Plain)!;

    private AngleSharp.Dom.IElement Table(object value)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(_formatter.Format(value).Find(MimeBundle.Html)!);
        return document.QuerySelector("table")!;
    }

    private static DataTable Wards(int count)
    {
        var table = new DataTable { Columns = { { "Ward", typeof(string) }, { "Percent", typeof(double) } } };
        for (var ward = 1; ward <= count; ward++)
            table.Rows.Add($"ward {ward}", ward * 1.5);
        return table;
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 1;
    }

    private sealed record Ward(string Name, double Percent);

    private sealed class Plainest(int number)
    {
        public int Number => number;
    }

    private sealed class Throwing
    {
        public int Value => throw new InvalidOperationException("not now");
    }
}
