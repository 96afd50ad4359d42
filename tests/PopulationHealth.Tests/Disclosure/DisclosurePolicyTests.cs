namespace PopulationHealth.Tests;

public class DisclosurePolicyTests
{
    // NHS England, HES: 1 to 7 suppressed, other counts to the nearest 5, 0 shown.
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "[c]")]
    [InlineData(7, "[c]")]
    [InlineData(8, "10")]
    [InlineData(12, "10")]
    [InlineData(13, "15")]
    [InlineData(1237, "1235")]
    public void HospitalEpisodes_Count_IsShownByTheRule(int count, string shown) =>
        Assert.Equal(shown, DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, CountTable.Of(("North", "Admissions", count)))["North", "Admissions"].Published);

    [Theory]
    [InlineData(2, "[c]")]
    [InlineData(3, "3")]
    public void OnsDeaths_FewerThanThree_AreSuppressed(int count, string shown) =>
        Assert.Equal(shown, DisclosureControl.Apply(DisclosurePolicy.OnsDeaths, CountTable.Of(("North", "Deaths", count)))["North", "Deaths"].Published);

    // Conventional rounding with an even base: a tie goes up.
    [Theory]
    [InlineData(14, "10")]
    [InlineData(15, "20")]
    public void Threshold_EvenBase_RoundsTiesUp(int count, string shown) =>
        Assert.Equal(shown, DisclosureControl.Apply(DisclosurePolicy.Threshold(1, 9, 10), CountTable.Of(("North", "Deaths", count)))["North", "Deaths"].Published);

    [Fact]
    public void HospitalEpisodes_NationalRow_IsShownAsItIs()
    {
        var table = CountTable.Of(("North", "A", 14), ("South", "A", 22), ("Total", "A", 36)).WithNationalRows("Total");

        Assert.Equal(["15", "20", "36"], DisclosureControl.Apply(DisclosurePolicy.HospitalEpisodes, table).Cells.Select(cell => cell.Published));
    }

    [Theory]
    [InlineData("hes")]
    [InlineData("ons-deaths")]
    [InlineData("1-4")]
    [InlineData("0-7/5")]
    public void Parse_Code_IsThePolicyOfThatCode(string code) => Assert.Equal(code, DisclosurePolicy.Parse(code).Code);

    [Theory]
    [InlineData("")]
    [InlineData("HES")]
    [InlineData("2-4")]
    [InlineData("1-1")]
    [InlineData("1-4/1")]
    [InlineData("1/4-5")]
    [InlineData("1-2/10")]
    [InlineData("1-4/5/6")]
    [InlineData("1-99999999999")]
    public void Parse_NoPolicy_SaysWhatIsAllowed(string code) => Assert.Contains("hes, ons-deaths", Assert.Throws<FormatException>(() => DisclosurePolicy.Parse(code)).Message);

    [Theory]
    [InlineData(2, 4, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 1001, 1)]
    [InlineData(1, 4, 0)]
    [InlineData(1, 2, 10)]
    public void Threshold_OutsideItsRange_Throws(int least, int most, int roundedTo) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosurePolicy.Threshold(least, most, roundedTo));

    [Fact]
    public void Named_SayWhereTheyComeFromAndWhatWasNotChecked() =>
        Assert.All(DisclosurePolicy.Named, policy => Assert.Contains("not checked against the page in force", policy.Source));
}
