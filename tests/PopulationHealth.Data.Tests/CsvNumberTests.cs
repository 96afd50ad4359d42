using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class CsvNumberTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData(" -2.50 ", -2.5)]
    [InlineData("+3", 3)]
    [InlineData(".5", 0.5)]
    [InlineData("1e+05", 100_000)]
    [InlineData("1E-05", 0.00001)]
    [InlineData("NA", double.NaN)]
    [InlineData("Inf", double.PositiveInfinity)]
    [InlineData("-Inf", double.NegativeInfinity)]
    [InlineData("1e999", double.PositiveInfinity)]
    public void TryRead_ANumber_IsRead(string text, double expected)
    {
        Assert.True(CsvNumber.TryRead(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("na")]
    [InlineData("1,234")]
    [InlineData("1 234")]
    [InlineData("5%")]
    [InlineData("£5")]
    [InlineData("(5)")]
    [InlineData("5-")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData("0x10")]
    [InlineData("٥")]
    [InlineData("about 5")]
    public void TryRead_NoNumber_IsNot(string text)
    {
        Assert.False(CsvNumber.TryRead(Encoding.UTF8.GetBytes(text), out var value));
        Assert.True(double.IsNaN(value));
    }

    [Fact]
    public void Number_AnyDouble_IsReadBackAsItWasWritten() => Prop.ForAll<double>(value =>
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvRowWriter(stream))
        {
            writer.Number(value);
            writer.EndRow();
        }
        return CsvNumber.TryRead(stream.ToArray().AsSpan()[..^1], out var read) && read.Equals(value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Writer_Cells_AreRfc4180WithLineFeeds()
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvRowWriter(stream))
        {
            writer.Text("a, \"b\"\n");
            writer.Text("ä"u8);
            writer.Number(-0.0);
            writer.Number(double.NaN);
            writer.Number(double.NegativeInfinity);
            writer.EndRow();
        }

        Assert.Equal("\"a, \"\"b\"\"\n\",ä,0,NA,-Inf\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Writer_RowOfAnotherLength_Throws()
    {
        using var writer = new CsvRowWriter(new MemoryStream());
        writer.Text("a");
        writer.EndRow();
        writer.Text("b");
        writer.Text(1.ToString(CultureInfo.InvariantCulture));

        Assert.Throws<InvalidOperationException>(writer.EndRow);
    }
}
