namespace PopulationHealth.Tests;

public class BreakdownTests
{
    [Theory]
    [InlineData("IMD 2019 decile (1 most deprived)", "1", 1)]
    [InlineData("IMD 2019 income decile (1 most deprived)", "10", 10)]
    [InlineData("deprivation decile (IMD 2015)", "7", 7)]
    [InlineData("deprivation quintile", "Q1 most deprived", 1)]
    [InlineData("deprivation quintile", "Q5 least deprived", 5)]
    [InlineData("deprivation quintile", "Q4", 4)]
    [InlineData("deprivation quintile", "1 (Core20)", 1)]
    [InlineData("deprivation quintile", "6", null)]
    [InlineData("deprivation quintile", "0", null)]
    [InlineData("deprivation quintile", "least minus most deprived", null)]
    [InlineData("deprivation decile", "slope index", null)]
    [InlineData("ward", "3", null)]
    public void Rank_TheEvidencesCategories_IsOneForTheMostDeprived(string dimension, string category, int? rank) =>
        Assert.Equal(rank, Breakdown.Parse(dimension, category)!.Rank);

    [Fact]
    public void Parse_NoDimension_IsNoBreakdown() => Assert.Null(Breakdown.Parse(" ", "something"));

    [Fact]
    public void ToString_NamesBoth() => Assert.Equal("ethnicity: White British", new Breakdown(Dimension.Ethnicity, " White British ").ToString());
}
