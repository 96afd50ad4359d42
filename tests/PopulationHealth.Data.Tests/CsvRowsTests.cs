using System.Text;

namespace PopulationHealth.Tests;

public class CsvRowsTests
{
    private readonly List<DataProblem> _problems = [];

    [Fact]
    public void Read_RowByRow_GivesCellsAsTheyStand()
    {
        using var rows = Open("\uFEFF name ,value\r\n\" a, \"\"b\"\"\",1\r\n\r\n,\r\nc , 2");

        Assert.Equal(["name", "value"], rows.Header);
        Assert.True(rows.Read());
        Assert.Equal((2, " a, \"b\"", "1"), (rows.Number, rows.Text(0), rows.Text(1)));
        Assert.True(rows.Read());
        Assert.Equal((5, "c ", " 2"), (rows.Number, rows.Text(0), Encoding.UTF8.GetString(rows.Utf8(1))));
        Assert.False(rows.Read());
        Assert.Empty(_problems);
    }

    [Fact]
    public void Read_EmptyCellsInQuotationMarks_AreARow()
    {
        using var rows = Open("x\n\"\"\n");

        Assert.True(rows.Read());
        Assert.Equal("", rows.Text(0));
    }

    [Fact]
    public void Read_RaggedAndBadlyQuotedRows_AreReportedAndReadingGoesOn()
    {
        using var rows = Open("a,b\n1,2,3\n4\"5,6\n7,8\n");

        Assert.True(rows.Read());
        Assert.True(rows.Read());
        Assert.Equal("7", rows.Text(0));
        Assert.Equal([2, 3], _problems.Select(problem => problem.Row).Order());
    }

    [Fact]
    public void Read_NotUtf8SomewhereInALongFile_ReportsOnceAndEnds()
    {
        byte[] bytes = [.. "a\n"u8, .. Enumerable.Repeat("12345\n", 100_000).SelectMany(Encoding.ASCII.GetBytes), 0xE9];
        using var stream = new MemoryStream(bytes);
        using var rows = new CsvRows(stream, "a.csv", _problems.Add);
        while (rows.Read())
            Assert.Equal("12345", rows.Text(0));

        Assert.True(rows.IsBroken);
        Assert.Contains("not UTF-8", Assert.Single(_problems).Allowed);
    }

    [Fact]
    public void Read_QuotationMarkThatSwallowsALongFile_ReportsAndEnds()
    {
        using var rows = Open("a\n1\n\"" + string.Concat(Enumerable.Repeat("0123456789\n", 2_000_000)));
        while (rows.Read())
        {
        }

        Assert.True(rows.IsBroken);
        Assert.Contains("a quotation mark was opened and not closed", Assert.Single(_problems).Allowed);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\n", false)]
    [InlineData("a;b\n1;2\n", true)]
    public void Header_NothingToRead_IsEmpty(string text, bool broken)
    {
        using var rows = Open(text);

        Assert.Empty(rows.Header);
        Assert.False(rows.Read());
        Assert.Equal(broken, rows.IsBroken);
    }

    [Fact]
    public void Problem_OfACell_SaysWhereAndWhat()
    {
        using var rows = Open("a,b\n1, five \n");
        rows.Read();
        rows.Problem(1, "a number must stand here.");

        Assert.Equal("a.csv, row 2, column b: 'five' is not allowed; a number must stand here.", Assert.Single(_problems).ToString());
    }

    private CsvRows Open(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv", _problems.Add);
}
