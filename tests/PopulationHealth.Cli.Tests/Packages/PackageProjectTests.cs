using System.Xml.Linq;

namespace PopulationHealth.Tests;

/// <summary>What the packages depend on and carry.</summary>
public class PackageProjectTests
{
    [Fact]
    public void Core_DependsOnMathNetAlone() =>
        Assert.Equal(["MathNet.Numerics"], References("PopulationHealth", "PackageReference"));

    [Fact]
    public void Core_ItsAssembly_ReferencesMathNetAndTheFrameworkAlone() => Assert.Equal(
        ["MathNet.Numerics"],
        new Package("PopulationHealth").Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Theory]
    [InlineData("PopulationHealth.Charts", "PopulationHealth")]
    [InlineData("PopulationHealth.Data", "PopulationHealth")]
    [InlineData("PopulationHealth.Coventry", "PopulationHealth", "PopulationHealth.Charts", "PopulationHealth.Data")]
    public void Library_DependsOnTheLibrariesBelowIt(string name, params string[] below) =>
        Assert.Equal(below, References(name, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void Libraries_AllPublicMembers_NeedDocumentation()
    {
        // CS1591 is an error in src: nothing may turn it off there.
        var files = Directory.EnumerateFiles(Path.Join(RepositoryNotebooks.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Append(Path.Join(RepositoryNotebooks.Root, "Directory.Build.props")).Append(Path.Join(RepositoryNotebooks.Root, "src", "Directory.Build.props"));
        Assert.All(files, file => Assert.DoesNotContain("1591", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Contains("<TreatWarningsAsErrors>true", File.ReadAllText(Path.Join(RepositoryNotebooks.Root, "Directory.Build.props")), StringComparison.Ordinal);
        Assert.Contains("<GenerateDocumentationFile>true", File.ReadAllText(Path.Join(RepositoryNotebooks.Root, "src", "Directory.Build.props")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packed))]
    public void Package_HasAReadmeOfItsOwnAndADescription(string name)
    {
        var readme = Path.Join(new Package(name).Folder, "README.md");
        Assert.True(File.Exists(readme), $"src/{name}/README.md is what a package's page shows.");
        Assert.NotEmpty(XDocument.Load(Path.Join(new Package(name).Folder, name + ".csproj")).Descendants("Description").Single().Value);
    }

    public static TheoryData<string> Packed => [.. Package.Libraries, "PopulationHealth.Cli"];

    private static IEnumerable<string> References(string name, string kind) => XDocument.Load(Path.Join(new Package(name).Folder, name + ".csproj")).Descendants(kind)
        .Where(item => item.Attribute("OutputItemType") is null)
        .Select(item => item.Attribute("Include")!.Value);
}
