using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>What the compiler refuses, as the README promises, and beside it the like that it takes.</summary>
public sealed class CompilerTests : CommandLineHarness
{
    private const string Given = """
        #r "nuget: PopulationHealth.Coventry"
        using PopulationHealth;
        var share = new Estimate<Proportion>(new Proportion(0.5));
        var rate = new Estimate<Rate>(new Rate(50, 100_000));
        """;

    [Theory]
    [InlineData("share.Minus(share)", true)]
    [InlineData("share.Minus(rate)", false)]
    [InlineData("share.ComparedWith(rate)", false)]
    [InlineData("(Statement)$\"A share of {share}.\"", true)]
    [InlineData("(Statement)$\"A share of {5}.\"", false)]
    public async Task Cell_MixedMeasuresOrPlainNumbers_DoNotCompile(string code, bool compiles)
    {
        new Notebook(In("a.ipynb"), [new(CellKind.Code, Given), new(CellKind.Code, code)]).Save();

        Assert.Equal(compiles ? ExitCode.Success : ExitCode.Failure, await Run("run", In("a.ipynb")));
        Assert.Equal(!compiles, Error.ToString().Contains("cell 2 does not compile", StringComparison.Ordinal));
    }
}
