namespace PopulationHealth.Tests;

public class WorkbookCellTests
{
    [Theory]
    [InlineData(1234.5, 0, "1,235", 1235)]
    [InlineData(0.285 * 100, 1, "28.5", 28.5)]
    [InlineData(28.499999999999996, null, "28.5", 28.5)]
    [InlineData(317_421, -3, "317,000", 317_000)]
    [InlineData(-0.04, 1, "0.0", 0)]
    [InlineData(2, null, "2", 2)]
    [InlineData(1.0 / 3, null, "0.333333", 0.333333)]
    [InlineData(1e20, null, "100,000,000,000,000,000,000", 1e20)]
    public void Of_Number_KeepsWhatIsShownAndNoMore(double number, int? decimals, string text, double kept)
    {
        var cell = WorkbookCell.Of(number, decimals);

        Assert.Equal((text, kept), (cell.Text, cell.Number));
    }

    [Fact]
    public void Of_NoNumber_AsksForAReason() => Assert.Contains("Missing", Assert.Throws<ArgumentOutOfRangeException>(() => WorkbookCell.Of(double.NaN)).Message);

    [Fact]
    public void Of_Missing_ReasonGoesToTheNotesWhereTheShorthandDoesNotTellIt()
    {
        Assert.Equal(["Not published (lost)."], WorkbookCell.Of(Missing.NotPublished.Because("lost")).Notes);
        Assert.Equal([], WorkbookCell.Of(Missing.Suppressed.Because("3 deaths")).Notes);
        Assert.Equal([], WorkbookCell.Of(Missing.NotApplicable).Notes);
        Assert.Equal(["[c]", "[x]", "[z]"], new[] { Missing.Suppressed, Missing.NotCollected, Missing.NotApplicable }.Select(missing => WorkbookCell.Of(missing).Text));
    }

    [Fact]
    public void Of_LinkToANotebook_KeepsTheWords() => Assert.Equal(("Chapter 5", ""), WorkbookCell.Of(new Link("Chapter 5", "05-x.ipynb")) is var cell ? (cell.Text, cell.Target) : default);
}
