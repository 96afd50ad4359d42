using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>Raw counts cannot be got back: no output takes the place of an input.</summary>
public sealed class OutputOverInputTests : CommandLineHarness
{
    private const string Counts = "area,x,n\nNorth,12,410\n";

    [Theory]
    [InlineData("counts.csv")]
    [InlineData("folder/../counts.csv")]
    [InlineData("link.csv")]
    [InlineData("same/counts.csv")]
    public async Task Calc_OutputThatIsTheInput_IsRefused(string output)
    {
        File.WriteAllText(In("counts.csv"), Counts);
        Directory.CreateDirectory(In("folder"));
        // On Windows a link needs rights that a test may lack.
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(In("link.csv"), "counts.csv");
        Directory.CreateSymbolicLink(In("same"), In("."));

        Assert.Equal(ExitCode.Failure, await Run("calc", "rate", In("counts.csv"), "-o", In(output)));
        Assert.Equal(Counts, File.ReadAllText(In("counts.csv")));
        Assert.Contains("it would be lost. Give the output another name; nothing was written.", Error.ToString());
    }

    [Fact]
    public async Task Calc_LinkThatIsReadAndItsTargetWritten_IsRefused()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(In("counts.csv"), Counts);
        File.CreateSymbolicLink(In("link.csv"), "counts.csv");

        Assert.Equal(ExitCode.Failure, await Run("calc", "rate", In("link.csv"), "-o", In("counts.csv")));
        Assert.Equal(Counts, File.ReadAllText(In("counts.csv")));
    }

    [Fact]
    public async Task Calc_OutputThatIsTheFileOfObserved_IsRefused()
    {
        File.WriteAllText(In("rows.csv"), "area,age,n,x_ref,n_ref\nNorth,0-64,29000,14100,46000000\n");
        File.WriteAllText(In("totals.csv"), "area,observed\nNorth,52\n");

        Assert.Equal(ExitCode.Failure, await Run("calc", "isratio", In("rows.csv"), "--observed", In("totals.csv"), "-o", In("totals.csv")));
        Assert.Equal("area,observed\nNorth,52\n", File.ReadAllText(In("totals.csv")));
    }

    [Theory]
    [InlineData("claims.csv")]
    [InlineData("figures.csv")]
    public async Task Audit_OutputThatIsAnInput_IsRefused(string output)
    {
        File.WriteAllText(In("claims.csv"), "derived_id,operands,formula,published,published_value,published_decimals,rule\nshare,yes;all,100*a/b,62%,62,0,rounds\n");
        File.WriteAllText(In("figures.csv"), "id,value\nyes,121\nall,198\n");
        var before = File.ReadAllText(In(output));

        Assert.Equal(ExitCode.Failure, await Run("audit", In("claims.csv"), In("figures.csv"), "-o", In(output)));
        Assert.Equal(before, File.ReadAllText(In(output)));
    }

    [Fact]
    public async Task Calc_OutputThatIsAnotherFile_TakesItsPlace()
    {
        File.WriteAllText(In("counts.csv"), Counts);
        File.WriteAllText(In("rates.csv"), "before");

        Assert.Equal(ExitCode.Success, await Run("calc", "rate", In("counts.csv"), "-o", In("rates.csv")));
        Assert.StartsWith("area,", File.ReadAllText(In("rates.csv")));
    }
}
