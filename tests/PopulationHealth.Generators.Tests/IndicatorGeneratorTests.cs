using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PopulationHealth.Tests;

public class IndicatorGeneratorTests
{
    private const string Header = "id,member,name,measure,polarity,unit,multiplier,method,numerator,denominator,age,fingertips_id,marmot\n";
    private const string Good = "cold-homes,ColdHomes,Homes that are cold,proportion,lower-good,%,100,Wilson,Cold homes,Homes,,123,MM5;MM8\n";

    [Fact]
    public void File_OfEveryMeasureAndMethod_CompilesWithoutAComplaint()
    {
        var file = Generated.From(Header + Good + """
            falls,Falls,Falls,crude rate,lower-good,"per 1,000 live births",1000,Byar,Falls,Births,,,
            deaths,Deaths,Deaths,directly standardised rate,lower-good,"per 100,000",100000,Dobson and Byar,Deaths,People,,,
            smr,Smr,Mortality ratio,indirectly standardised ratio,lower-good,,,Byar,Deaths,Expected deaths,,,
            back,Back,Readmissions,indirectly standardised rate,lower-good,per 100 discharges,100,Byar,Readmissions,Discharges,,,
            life,Life,Life expectancy at 65,life expectancy,higher-good,years,,Chiang,Deaths,People,65+,,
            healthy,Healthy,Healthy life expectancy,healthy life expectancy,higher-good,,1,Sullivan,Deaths and survey,People,All ages,,
            mood,Mood,Mood,mean,higher-good,score,,Student t,Answers,,,,
            people,People,Residents,count,neutral,people,,,,,,,
            score,Score,Score,score,neutral,,,,,,,,
            ratio,Dependency,Dependency ratio,ratio,neutral,ratio,,,,,,,
            pay,Pay,Pay,money,higher-good,,,,,,,,
            gap,Gap,Pay gap,percent difference,lower-good,,,,,,,,
            points,Points,Gap in jobs,difference in proportion,lower-good,,,,,,,,
            years,Years,Gap in life,difference in life expectancy,lower-good,,,,,,,,
            marks,Marks,Gap in marks,difference in score,lower-good,,,,,,,,
            index,Index,Index,index,neutral,,,,,,,,

            """);

        Assert.Empty(file.Diagnostics);
        Assert.Empty(file.Complaints);
        Assert.Equal(17, Members(file).Count);
    }

    [Fact]
    public void Chapter_OfARow_IsTheMembersAndAnUnknownOneIsReported()
    {
        const string header = "id,member,name,measure,polarity,chapter,dahlgren_whitehead\n";
        var members = Members(Generated.From(header + "a,A,A,score,neutral,prospects,DW-LIVE-HOUS\nb,B,B,score,neutral,,DW-LIVE-HOUS\n"));

        Assert.Equal((NeedsChapter.Prospects, NeedsChapter.Environment), (members["A"].Chapter, members["B"].Chapter));
        Assert.Contains("'streets' is not known; allowed are: demographics-and-community, prospects", $"{Assert.Single(Generated.From(header + "c,C,C,score,neutral,streets,\n").Diagnostics)}", StringComparison.Ordinal);
    }

    [Fact]
    public void Members_HaveTheTypeOfTheirMeasureAndTheMethodOfTheirRow()
    {
        var members = Members(Generated.From(Header + Good + "warm,Warm,Homes that are warm,proportion,higher-good,,,,,,,,\n"));

        var cold = Assert.IsType<ProportionIndicator>(members["ColdHomes"]);
        Assert.Equal(Proportion.Of(30, 200), cold.Estimate(30, 200));
        Assert.Equal((Polarity.LowerIsBetter, 123, "Cold homes, as a percentage of homes."), (cold.Polarity, cold.FingertipsId, cold.Definition));
        Assert.Equal([Marmot.Objectives["MM5"], Marmot.Objectives["MM8"]], cold.Places);
        // A blank method: a plain indicator, which has no Estimate.
        Assert.Equal(typeof(Indicator<Proportion>), members["Warm"].GetType());
    }

    [Fact]
    public void Class_StandsInTheRootNamespaceUnderTheFilesName()
    {
        var file = Generated.From(Header + Good, "C:\\council\\CouncilIndicators.csv", "West.Midlands");

        Assert.Contains(Assembly(file).GetTypes(), type => type.FullName == "West.Midlands.CouncilIndicators");
    }

    [Fact]
    public void Documentation_SaysWhatIsMeasured()
    {
        var source = Generated.From(Header + Good).Source;

        foreach (var line in new[] { "Homes that are cold.", "Numerator: Cold homes.", "Denominator: Homes.", "Unit: %.", "Method: Wilson.", "A lower value is better.", "Fingertips indicator 123." })
            Assert.Contains(line, source, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_WithQuotesBreaksAndMarkup_StayText()
    {
        var file = Generated.From(Header + "odd,Odd,\"Say \"\"hello\"\", */ </summary>\n} \u2028 {0}\",proportion,neutral,,,,\"a\\b\",c & <d>,,,\n");

        Assert.Empty(file.Complaints);
        Assert.Equal("Say \"hello\", */ </summary>\n} \u2028 {0}", Members(file)["Odd"].Name);
    }

    [Theory]
    [InlineData("cold-homes,Twice,Second,score,neutral,,,,,,,,", 3, 1, "id: 'cold-homes' stands in an earlier row")]
    [InlineData("second,ColdHomes,Second,score,neutral,,,,,,,,", 3, 8, "member: 'ColdHomes' stands in an earlier row")]
    [InlineData("Second One,Second,Second,score,neutral,,,,,,,,", 3, 1, "id: 'Second One' is no id")]
    [InlineData("second,second one,Second,score,neutral,,,,,,,,", 3, 8, "member: 'second one' cannot be the member's name")]
    [InlineData("second,All,Second,score,neutral,,,,,,,,", 3, 8, "member: 'All' cannot be")]
    [InlineData("second,Second,,score,neutral,,,,,,,,", 3, 15, "name: an indicator needs a name")]
    [InlineData("second,Second,Second,share,neutral,,,,,,,,", 3, 22, "measure: 'share' is not known; allowed are: proportion, crude rate")]
    [InlineData("second,Second,Second,score,low,,,,,,,,", 3, 28, "polarity: 'low' is not known; allowed are: higher-good, lower-good, neutral")]
    [InlineData("second,Second,Second,crude rate,neutral,,,,,,,,", 3, 42, "multiplier: a rate needs a multiplier")]
    [InlineData("second,Second,Second,crude rate,neutral,per 1000,100000,,,,,,", 3, 41, "unit: 'per 1000' does not fit the multiplier; write 'per 100,000'")]
    [InlineData("second,Second,Second,proportion,neutral,,1000,,,,,,", 3, 42, "multiplier: a proportion is always shown times 100")]
    [InlineData("second,Second,Second,proportion,neutral,,ten,,,,,,", 3, 42, "multiplier: 'ten' is no number above 0")]
    [InlineData("second,Second,Second,proportion,neutral,,,Byar,a,b,,,", 3, 43, "method: 'Byar' does not estimate a proportion; allowed are: Wilson")]
    [InlineData("second,Second,Second,proportion,neutral,,,Wilson,,b,,,", 3, 50, "numerator: an indicator with a method needs a numerator")]
    [InlineData("second,Second,Second,life expectancy,neutral,,,Chiang,a,b,old,,", 3, 59, "age: 'old' does not say at which age")]
    [InlineData("second,Second,Second,count,neutral,,,,,,,,", 3, 36, "unit: a count needs a unit")]
    [InlineData("second,Second,Second,score,neutral,,,,,,,x1,", 3, 42, "fingertips_id: 'x1' is no number")]
    [InlineData("second,Second,Second,score,neutral,,,,,,,123,", 3, 42, "fingertips_id: '123' stands in an earlier row")]
    [InlineData("second,Second,Second,score,neutral,,,,,,,,MM9", 3, 43, "marmot: 'MM9' is no part of this framework; allowed are, separated by semicolons: MM1, MM2")]
    [InlineData("second,Second,Second,score,neutral", 3, 1, "row: the row has 5 cells and the header 13")]
    public void BrokenRow_IsAnErrorAtItsLineAndColumn(string row, int line, int column, string message)
    {
        var file = Generated.From(Header + Good + row + "\n");

        var error = Assert.Single(file.Diagnostics);
        var at = error.Location.GetLineSpan();
        Assert.Equal((DiagnosticSeverity.Error, "/data/MyIndicators.csv", line, column), (error.Severity, at.Path, at.StartLinePosition.Line + 1, at.StartLinePosition.Character + 1));
        Assert.StartsWith(message, error.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("", file.Source);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("id,member,name,measure\n", "the column 'polarity' is missing")]
    [InlineData("id,member,name,measure,polarity,colour\n", "'colour' is no column of an indicator file")]
    [InlineData("id,member,name,measure,polarity,id\n", "the column 'id' stands twice")]
    public void BrokenHeader_SaysWhatToDo(string csv, string message) =>
        Assert.Contains(message, Assert.Single(Generated.From(csv).Diagnostics).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void AllProblems_AreReportedAtOnce() =>
        Assert.Equal(3, Generated.From(Header + "A,b,Name,share,neutral,,,,,,,,\n").Diagnostics.Length);

    [Fact]
    public void FileName_ThatIsNoClassName_IsAnError() =>
        Assert.Contains("rename the file", Assert.Single(Generated.From(Header + Good, "/data/my indicators.csv").Diagnostics).GetMessage(null), StringComparison.Ordinal);

    private static Assembly Assembly(Generated file)
    {
        using var stream = new MemoryStream();
        Assert.True(file.Compilation.Emit(stream).Success);
        return System.Reflection.Assembly.Load(stream.ToArray());
    }

    private static Dictionary<string, Indicator> Members(Generated file) =>
        Assert.Single(Assembly(file).GetExportedTypes()).GetProperties().Where(property => property.Name != "All").ToDictionary(property => property.Name, property => (Indicator)property.GetValue(null)!);
}
