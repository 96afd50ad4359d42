using System.Text;

namespace PopulationHealth.Tests;

public class EvidenceFolderTests
{
    [Fact]
    public void Load_BrokenCellsInBothFiles_ReportsEveryOneAndLoadsNothing()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Seed, "s001-family-hub-areas", ",8,", ",8%,")
            .Change(EvidenceFolder.Seed, "s003-population-growth-coventry", "population-growth,", "population-grwth,")
            .Change(EvidenceFolder.Seed, "s003-swemwbs-2018", ",003,", ",999,")
            .Change(EvidenceFolder.Open, "p-dem-001", ",345325,people,", ",\"345,325\",persons,")
            .Change(EvidenceFolder.Open, "p-dem-002", "E08000026", "Coventry")
            .Change(EvidenceFolder.Open, "p-dem-003", "p-dem-003,https:", "p-dem-001,ftp:")
            .Change(EvidenceFolder.Open, "p-dem-049", ",37,years,,,", ",37,years,36,,");

        var problems = Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Problems;

        Assert.Equal(
            [
                ("seed-observations.csv", "indicator", "population-grwth"), ("seed-observations.csv", "source", "999"), ("seed-observations.csv", "value", "8%"),
                ("public-observations.csv", "area_code", "Coventry"), ("public-observations.csv", "claim_id", "p-dem-001"), ("public-observations.csv", "source_url", "ftp"),
                ("public-observations.csv", "unit", "persons"), ("public-observations.csv", "upper_ci", ""), ("public-observations.csv", "value", "345,325"),
            ],
            problems.Select(problem => (problem.File, problem.Column, Given: problem.Given.Split(':')[0]))
                .OrderByDescending(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Column, StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.True(problem.Row > 1));
        Assert.Equal(2, problems.Single(problem => problem.Given == "345,325").Row);
        Assert.Contains("the unit of population-total is people.", problems.Single(problem => problem.Column == "unit").Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AnIdOfTheOtherFile_IsAProblem()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Open, "p-dem-003", "p-dem-003", "s001-family-hub-areas");

        var problem = Assert.Single(Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Problems);

        Assert.Equal((EvidenceFolder.Open, 4, "claim_id"), (problem.File, problem.Row, problem.Column));
    }

    [Fact]
    public void Load_AValueThatTheMeasureCannotTake_SaysWhichItCan()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Seed, "s000-school-ethnic-minority-nearly-half", ",50,", ",150,");

        var problem = Assert.Single(Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Problems);

        Assert.Equal(("value", "150"), (problem.Column, problem.Given));
        Assert.Contains("between 0 and 1", problem.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AFolderWithoutAFile_NamesIt()
    {
        using var folder = new EvidenceFolder();
        File.Delete(Path.Combine(folder.Path, EvidenceFolder.Open));

        Assert.Contains("lacks public-observations.csv;", Assert.Throws<FileNotFoundException>(() => CoventryEvidence.Load(folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "lacks seed-observations.csv and public-observations.csv;",
            Assert.Throws<FileNotFoundException>(() => CoventryEvidence.Load(Path.Combine(folder.Path, "none"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CoventryEvidence.Load(" "));
    }

    [Fact]
    public void Load_AChangedValue_ChangesTheStatement()
    {
        using var folder = new EvidenceFolder();
        Assert.Equal("Coventry grew: 8.9%, England 6.6%.", Growth(CoventryEvidence.Load(folder.Path)));

        folder.Change(EvidenceFolder.Open, "p-dem-003", ",8.9,", ",9.25,");

        Assert.Equal("Coventry grew: 9.25%, England 6.6%.", Growth(CoventryEvidence.Load(folder.Path)));

        static string Growth(CoventryEvidence evidence)
        {
            var growth = evidence.FromPublicPages.Of<PercentChange>("population-growth-10y");
            Statement statement = $"{Coventry.City} grew: {growth.WithId("p-dem-003")}, {Coventry.England} {growth.WithId("p-dem-004")}.";
            return statement.ToString();
        }
    }

    [Fact]
    public void Load_PublishedLimits_BecomeTheInterval()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Open, "p-pov-029", ",0.218,proportion,,,", ",0.218,proportion,0.211,0.225,");

        var estimate = CoventryEvidence.Load(folder.Path).Observations.Of<Proportion>("idaci-score").WithId("p-pov-029").Estimate;

        Assert.Equal("21.8% (95% confidence interval 21.1 to 22.5)", estimate.ToText("CI"));
        Assert.Equal("as published", estimate.Interval!.Value.Method);
    }

    [Fact]
    public void Load_AnotherNewlineStyleOrAByteOrderMark_IsTheSameEvidence()
    {
        using var folder = new EvidenceFolder();
        folder.Write(EvidenceFolder.Seed, EvidenceFolder.Embedded(EvidenceFolder.Seed).Replace("\r\n", "\n", StringComparison.Ordinal));
        folder.Write(EvidenceFolder.Open, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(EvidenceFolder.Embedded(EvidenceFolder.Open))]);

        Assert.Equal(CoventryEvidence.Load().Observations, CoventryEvidence.Load(folder.Path).Observations);
    }

    [Fact]
    public void Load_AClassificationInTheFolder_ReplacesThePackages()
    {
        using var folder = new EvidenceFolder();
        folder.Write("indicator-classification.csv", EvidenceFolder.Embedded("indicator-classification.csv"));
        folder.Change("indicator-classification.csv", "ace-prevalence", "Case studies showing a named adverse experience", "Adverse experiences");

        Assert.Equal("Adverse experiences", CoventryEvidence.Load(folder.Path).Indicators.Single(indicator => indicator.Id == "ace-prevalence").Name);

        folder.Change("indicator-classification.csv", "ace-prevalence", "lower-good", "down");
        var problem = Assert.Single(Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Problems);
        Assert.Equal(("indicator-classification.csv", "polarity", "down"), (problem.File, problem.Column, problem.Given));
    }

    [Fact]
    public void Load_NextYearsDocument_NeedsOnlyItsEntry()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Seed, "s001-family-hub-areas", ",001,", ",005,");
        folder.Write("documents.csv", EvidenceFolder.Embedded("documents.csv") + "005,Joint Strategic Needs Assessment 2026,Coventry City Council,\n");

        Assert.Equal("Joint Strategic Needs Assessment 2026", CoventryEvidence.Load(folder.Path).FromDocuments.WithId("s001-family-hub-areas").Source.Document);
    }

    [Theory]
    [InlineData("[c]", "suppressed")]
    [InlineData("[x]", "not-published")]
    [InlineData("[z]", "not-applicable")]
    public void Load_ShorthandForAValue_IsMissingWithItsReason(string shorthand, string reason)
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Open, "p-dem-001", ",345325,", $",{shorthand},");
        var residents = CoventryEvidence.Load(folder.Path).Observations.Of<Count>("population-total").In(Coventry.City).At("2021").Single();
        Statement sentence = $"{residents} people live in {residents.Area}.";

        Assert.Equal(reason, residents.Missing!.Code);
        Assert.Equal(shorthand, residents.ToString());
        Assert.StartsWith("This cannot be stated:", sentence.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_CodeOfAnotherPlace_IsAProblem()
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Open, "p-dem-004", "E92000001", "E12000005");

        Assert.Contains("the code E12000005 is that of West Midlands", Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p-dem-001", ",2021,345325", ",20222,345325", "period", "write a period such as")]
    [InlineData("p-dem-001", "E08000026", "E08000027", "area_code", "the code of Coventry is E08000026")]
    [InlineData("p-dem-225", ",4257,345321", ",345321,4257", "numerator", "must not be above its denominator")]
    [InlineData("p-dem-225", ",4257,345321", ",4257,0", "denominator", "must be above 0")]
    [InlineData("p-dem-001", ",345325,people,,", ",345325,people,400000,500000", "value", "between lower_ci and upper_ci")]
    [InlineData("p-dem-107", ",70.1,percent", ",170.1,percent", "value", "a percentage lies between 0 and 100")]
    public void Load_ImplausibleCell_IsOneProblem(string id, string old, string replacement, string column, string message)
    {
        using var folder = new EvidenceFolder();
        folder.Change(EvidenceFolder.Open, id, old, replacement);
        var problem = Assert.Single(Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Problems);

        Assert.Equal(column, problem.Column);
        Assert.Contains(message, problem.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_HeaderWithoutRows_IsAProblem()
    {
        using var folder = new EvidenceFolder();
        folder.Write(EvidenceFolder.Seed, EvidenceFolder.Embedded(EvidenceFolder.Seed).Split('\n')[0] + "\n");

        Assert.Contains("no rows", Assert.Throws<DataFileException>(() => CoventryEvidence.Load(folder.Path)).Message, StringComparison.Ordinal);
    }
}
