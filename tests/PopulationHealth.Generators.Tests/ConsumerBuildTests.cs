using System.Diagnostics;
using System.Reflection;
using PopulationHealth.Generators;

namespace PopulationHealth.Tests;

/// <summary>Another council's project with its own indicator file, built by the SDK with the build files that the package ships.</summary>
public sealed class ConsumerBuildTests : IDisposable
{
    private const string Header = "id,member,name,measure,polarity,method,numerator,denominator\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("consumer").FullName;

    [Fact]
    public void OwnFile_GivesTypedIndicators_AndABrokenRowFailsTheBuildAtItsLine()
    {
        Write("MyIndicators.csv", Header + "cold-homes,ColdHomes,Homes that are cold,proportion,lower-good,Wilson,Cold homes,Homes\n");
        Write("Program.cs", "System.Console.WriteLine(MyCouncil.MyIndicators.ColdHomes.Estimate(30, 200).Value);");
        Write("MyCouncil.csproj", Project());

        var (built, output) = Dotnet("run");
        Assert.True(built, output);
        Assert.Equal("15.0%", output.Trim());

        File.AppendAllText(Path.Combine(_folder, "MyIndicators.csv"), "damp,Damp,Homes that are damp,percentage,lower-good,,,\n");
        (built, output) = Dotnet("build");
        Assert.False(built);
        Assert.Contains("MyIndicators.csv(3,31): error PHI001: measure: 'percentage' is not known", output, StringComparison.Ordinal);

        Write("MyIndicators.csv", Header + "cold-homes,ColdHomes,Homes that are cold,proportion,lower-good,,Cold homes,Homes\n");
        (built, output) = Dotnet("build");
        Assert.False(built, "Without a method there is no Estimate to call.");
        Assert.Contains("CS1061", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Project()
    {
        var package = Path.Combine(Root, "src", "PopulationHealth", "buildTransitive", "PopulationHealth");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{package}.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PopulationHealthIndicators Include="MyIndicators.csv" />
                <Reference Include="{typeof(Indicator).Assembly.Location}" />
                <Analyzer Include="{typeof(IndicatorGenerator).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{package}.targets" />
            </Project>
            """;
    }

    private static string Root => typeof(ConsumerBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    private (bool Succeeded, string Output) Dotnet(string command)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { command, "-v", "quiet", "--nologo", "-p:UseSharedCompilation=false", "-nodeReuse:false" },
        };
        if (command == "run")
            start.ArgumentList.Remove("--nologo");
        // What the test run sets for itself must not reach the consumer's build.
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode == 0, output);
    }
}
