using System.Text;

namespace PopulationHealth.Tests;

public class FileRowTests
{
    [Fact]
    public void OptionalNumberAndDecimals_ReadWhatStandsThere()
    {
        Assert.Equal([(21d, 1), (null, 0), (-0.25, 2), (7, 0)], Read("x\n21.0\n\"\"\n-0.25\n7\n", row => (row.OptionalNumber("x"), row.DecimalsOf("x")), keepEmpty: true));
    }

    [Fact]
    public void OneOf_AnotherWord_ListsTheWords()
    {
        var words = new Dictionary<string, int> { ["yes"] = 1, [""] = 0 };
        var error = Assert.Throws<DataFileException>(() => Read("x\nno\nyes\n", row => row.OneOf("x", words)));

        Assert.Equal("a.csv, row 2, column x: 'no' is not allowed; allowed are: yes, (empty).", Assert.Single(error.Problems).ToString());
    }

    [Fact]
    public void Number_CountsQuotedNewlinesAsOneRowAndEmptyLinesAsRows() =>
        Assert.Equal([2, 3, 5], Read("x\n\"a\nb\"\nc\n\nd\n", row => row.Number));

    private static IReadOnlyList<T> Read<T>(string text, Func<FileRow, T> read, bool keepEmpty = false)
    {
        // A row whose cells are all empty is skipped, so a second column keeps it.
        var lines = keepEmpty ? string.Join('\n', text.TrimEnd('\n').Split('\n').Select((line, index) => line + (index == 0 ? ",y" : ",z"))) : text;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return CsvFile.Read(stream, "a.csv", keepEmpty ? ["x", "y"] : ["x"], read);
    }
}
