using PublicApiGenerator;

namespace PopulationHealth.Tests;

/// <summary>What others build on, one text file a package: a change of it is a decision, seen in review.</summary>
public class PublicApiTests
{
    private const string Write = "POPULATIONHEALTH_WRITE_API";

    public static TheoryData<string> Libraries => [.. Package.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_IsAsReviewed(string name)
    {
        var package = new Package(name);
        var file = Path.Join(package.Folder, "PublicApi.txt");
        var now = package.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Write) == "1")
            File.WriteAllText(file, now);
        var reviewed = File.ReadAllText(file).ReplaceLineEndings("\n");

        var changes = now.Split('\n').Except(reviewed.Split('\n')).Select(line => "+" + line).Concat(reviewed.Split('\n').Except(now.Split('\n')).Select(line => "-" + line));

        Assert.True(now == reviewed, $"The public API of {name} changed. If it should, run this test with {Write}=1 and commit {name}/PublicApi.txt; a removal is a breaking change.\n"
            + string.Join('\n', changes.Take(40)));
    }
}
