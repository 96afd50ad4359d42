using System.Text;

namespace PopulationHealth.Tests;

public class ClaimFilesTests
{
    private const string Header = "derived_id,operands,formula,published,published_value,published_decimals,rule";

    [Fact]
    public void PublishedClaimFile_AllColumns_AreReadAndOthersIgnored()
    {
        var claim = Assert.Single(Claims($"kind,note,{Header},source,section\nproportion,?,share,x; y,100*a/b,\"most, 62%\",62,0,rounds,004,Part 2\n"));

        Assert.Equal(("share", "100*a/b", "most, 62%", 62m, 0), (claim.Id, claim.Formula.Text, claim.Published, claim.PublishedValue, claim.PublishedDecimals));
        Assert.Equal(("rounds", "proportion", "004", "Part 2"), (claim.Rule.ToString(), claim.Kind, claim.Source, claim.Section));
        Assert.Equal(["x", "y"], claim.Operands);
    }

    [Theory]
    [InlineData("share,,1,said,,,zero", "operands", "name at least one figure")]
    [InlineData("share,x;,a,said,,,zero", "operands", "an id is empty")]
    [InlineData("share,z,a,said,,,zero", "operands", "there is no figure z; add it")]
    [InlineData("share,x;y,a,said,,,zero", "formula", "does not use b")]
    [InlineData("share,x,a,said,,0,rounds", "rule", "needs the published value. See published_value")]
    [InlineData("share,x,a,said,5,,rounds", "rule", "needs the number of decimals")]
    [InlineData("share,x,a,said,\"1,000\",0,rounds", "published_value", "without thousands separators")]
    [InlineData("share,x,a,said,5,0.5,rounds", "published_decimals", "0 to 15")]
    [InlineData("share,x,a,said,5,99,zero", "published_decimals", "0 to 15")]
    public void PublishedClaimFile_AWrongCell_IsNamed(string row, string column, string message) => Assert.Contains(
        Assert.Throws<DataFileException>(() => Claims($"{Header}\n{row}\n")).Problems,
        problem => problem.Row == 2 && problem.Column == column && problem.Allowed.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void PublishedClaimFile_MissingOrDoubledColumn_IsNamed()
    {
        var problems = Assert.Throws<DataFileException>(() => Claims("derived_id,operands,operands,published,published_value,published_decimals,rule\n")).Problems;

        Assert.Equal([("operands", "the column stands there twice; leave one out."), ("formula", "the column is missing; add it to the header.")], problems.Select(problem => (problem.Column, problem.Allowed)));
    }

    [Fact]
    public void ClaimFigureFile_NumbersAndMissingOnes_AreTold()
    {
        var figures = Figures("note,id,value\n,a,1.10\n,b,-2e3\n,c,[c]\n,d,\n,e,NA\n,f,[z]\n");

        Assert.Equal([1.1m, -2000m, null, null, null, null], figures.Select(figure => figure.Value));
        Assert.Equal([Missing.Suppressed, Missing.NotPublished, Missing.NotPublished, Missing.NotApplicable], figures.Skip(2).Select(figure => figure.Missing));
    }

    [Theory]
    [InlineData("claim_id,id,value\nright,wrong,1\n")]
    [InlineData("value,observation_id,id\n1,right,wrong\n")]
    [InlineData("id,value\r\nright,1\r\n")]
    public void ClaimFigureFile_EachNameOfTheId_IsFound(string text) => Assert.Equal("right", Assert.Single(Figures(text)).Id);

    [Theory]
    [InlineData("name,value\na,1\n", 1, "", "name the column of their ids claim_id or observation_id or id")]
    [InlineData("id,number\na,1\n", 1, "value", "the column is missing")]
    [InlineData("id,value\n,1\n", 2, "id", "may not be empty")]
    [InlineData("id,value\na,1\na,1\n", 3, "id", "earlier row")]
    [InlineData("id,value\na,about 5\n", 2, "value", "a number must stand here")]
    [InlineData("id,value\na,1e99\n", 2, "value", "write the number in full")]
    public void ClaimFigureFile_WhatIsWrong_IsNamed(string text, int row, string column, string message)
    {
        var problem = Assert.Single(Assert.Throws<DataFileException>(() => Figures(text)).Problems);

        Assert.Equal((row, column), (problem.Row, problem.Column));
        Assert.Contains(message, problem.Allowed, StringComparison.Ordinal);
    }

    private static IReadOnlyList<PublishedClaim> Claims(string text) => PublishedClaimFile.Read(Stream(text), "claims.csv", new HashSet<string> { "x", "y" });

    private static IReadOnlyList<ClaimFigure> Figures(string text) => ClaimFigureFile.Read(Stream(text), "figures.csv");

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
