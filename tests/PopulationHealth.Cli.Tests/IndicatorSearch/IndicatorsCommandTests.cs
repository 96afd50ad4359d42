using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

public sealed class IndicatorsCommandTests : CommandLineHarness
{
    [Fact]
    public async Task Indicators_SomeWords_AreThoseThatHaveThemAll()
    {
        Assert.Equal(ExitCode.Success, await Run("indicators", "Smok", "pregnancy"));

        Assert.Equal("smoking-in-early-pregnancy  Smoking in early pregnancy [%]\n1 indicator of 278\n", Out.ToString());
    }

    [Fact]
    public async Task Indicators_NoWords_AreAllWithTheirUnits()
    {
        Assert.Equal(ExitCode.Success, await Run("indicators"));
        var lines = Out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Indicators.All.Count + 1, lines.Length);
        Assert.All(Indicators.All.Zip(lines), pair =>
        {
            Assert.StartsWith(pair.First.Id + " ", pair.Second, StringComparison.Ordinal);
            Assert.EndsWith($"[{pair.First.Example.Unit}]", pair.Second, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Indicators_WordsOfNameAndDefinition_PutTheNameFirst()
    {
        await Run("indicators", "survey");
        var called = Out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1].Select(line => line.Contains("survey", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.Contains(true, called);
        Assert.Contains(false, called);
        Assert.Equal(called.OrderByDescending(isCalled => isCalled), called);
    }

    [Theory]
    [InlineData("90366")]
    [InlineData("a01B")]
    public async Task Indicators_ANumberOfFingertipsOrACode_IsFound(string number)
    {
        Assert.Equal(ExitCode.Success, await Run("indicators", number));
        Assert.Contains("life-expectancy-at-birth ", Out.ToString());
    }

    [Fact]
    public async Task Indicators_IntoAFile_CanBeReadBack()
    {
        Assert.Equal(ExitCode.Success, await Run("indicators", "smoking", "-o", In("smoking.csv")));
        var read = IndicatorListFile.Read(In("smoking.csv"));

        Assert.NotEmpty(read);
        Assert.All(read, indicator => Assert.Equal(Indicators.All.Single(known => known == indicator).Name, indicator.Name));
        Assert.Equal($"{read.Count} indicators of 278: {In("smoking.csv")}\n", Out.ToString());
    }

    [Fact]
    public async Task Indicators_WordsThatNoneHasAllOf_AreThoseWithMost()
    {
        Assert.Equal(ExitCode.Success, await Run("indicators", "admissions", "falls", "older"));

        Assert.StartsWith("falls-admissions-65-and-over ", Out.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" of 278 with 2 of the 3 words; none has them all\n", Out.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smokng", "'smokng'. Is smoking meant? Otherwise try other")]
    [InlineData("xyzzy", "'xyzzy'. Try other")]
    public async Task Indicators_WordsThatNoneHas_SayWhatToDoNext(string word, string message)
    {
        Assert.Equal(ExitCode.Failure, await Run("indicators", word));
        Assert.StartsWith($"No indicator of the catalogue has {message} or shorter words", Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Out.ToString());
    }

    [Theory]
    [InlineData("--nope")]
    [InlineData(" ")]
    public async Task Indicators_AWrongWord_IsWrongUsage(string word)
    {
        Assert.Equal(ExitCode.Usage, await Run("indicators", word));
    }
}
