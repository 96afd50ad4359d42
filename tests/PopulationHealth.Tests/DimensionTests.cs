namespace PopulationHealth.Tests;

public class DimensionTests
{
    [Fact]
    public void Equals_TwoWaysToWriteAnEdition_IsOneDimension()
    {
        Assert.Equal(Dimension.Parse("IMD 2015 decile (1 most deprived)"), Dimension.Parse("deprivation decile (IMD 2015)"));
        Assert.Equal(Dimension.DeprivationDecile("IMD 2019"), Dimension.Parse("imd 2019 decile (1 most deprived)"));
        Assert.Equal(Dimension.DeprivationDecile("IMD 2015").GetHashCode(), Dimension.Parse("deprivation decile (IMD 2015)").GetHashCode());
    }

    [Fact]
    public void Equals_EditionsDomainsOrGroupsDiffer_AreNotTheSame()
    {
        var decile = Dimension.DeprivationDecile("IMD 2019");

        Assert.NotEqual(decile, Dimension.DeprivationDecile("IMD 2015"));
        Assert.NotEqual(decile, Dimension.DeprivationDecile("IMD 2019 income"));
        Assert.NotEqual(decile, Dimension.DeprivationQuintile("IMD 2019"));
        Assert.NotEqual(decile, Dimension.Parse("deprivation decile"));
    }

    [Fact]
    public void Parse_Deprivation_KnowsEditionAndGroups()
    {
        var income = Dimension.Parse("IMD 2019 income decile (1 most deprived)");

        Assert.Equal(("IMD 2019 income", 10, true), (income.Edition, income.Groups, income.IsDeprivation));
        Assert.Equal(5, Dimension.Parse("deprivation quintile").Groups);
    }

    [Fact]
    public void Parse_AnyOtherName_IsPlainAndWithoutRegardToCase()
    {
        Assert.Equal(Dimension.Ethnicity, Dimension.Parse("Ethnicity"));
        Assert.False(Dimension.Parse("IMD 2019 domain").IsDeprivation);
        Assert.Throws<ArgumentException>(() => Dimension.Parse(" "));
    }

    [Fact]
    public void Equals_LettersOfTurkish_AreComparedInvariantly() => Assert.Equal(Dimension.Parse("disability"), Dimension.Parse("DISABILITY"));
}
