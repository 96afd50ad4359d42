using System.Text;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>Runs <c>calc</c> on a text as on a file.</summary>
public abstract class CalcHarness : CommandLineHarness
{
    /// <summary>What the last run that succeeded asked a person to look at.</summary>
    private protected string Doubts => Error.ToString();

    /// <summary>A run that is to succeed, and the rows that it writes.</summary>
    private protected async Task<CalcTable> Calc(string method, string input, params string[] options)
    {
        File.WriteAllText(In("input.csv"), input);
        Out.GetStringBuilder().Clear();
        Error.GetStringBuilder().Clear();
        var code = await Run(["calc", method, In("input.csv"), .. options]);
        Assert.All(Doubts.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith(DoubtLog.Mark, line));
        Assert.Equal(ExitCode.Success, code);
        return CalcTable.Read(Out.ToString());
    }

    /// <summary>The same where a property is checked.</summary>
    private protected CalcTable CalcNow(string method, string input, params string[] options) => Calc(method, input, options).GetAwaiter().GetResult();

    /// <summary>A run that is to fail, and what it says.</summary>
    private protected Task<string> Failing(string method, string input, params string[] options) => Failing(method, Encoding.UTF8.GetBytes(input), options);

    private protected async Task<string> Failing(string method, byte[] input, params string[] options)
    {
        File.WriteAllBytes(In("input.csv"), input);
        File.WriteAllText(In("output.csv"), "before");
        Error.GetStringBuilder().Clear();
        Out.GetStringBuilder().Clear();
        Assert.Equal(ExitCode.Failure, await Run(["calc", method, In("input.csv"), "-o", In("output.csv"), .. options]));
        Assert.Equal("", Out.ToString());
        Assert.Equal("before", File.ReadAllText(In("output.csv")));
        Assert.DoesNotContain(Directory.GetFiles(In("")), path => Path.GetFileName(path).StartsWith("output.csv.", StringComparison.Ordinal));
        return Error.ToString();
    }
}
