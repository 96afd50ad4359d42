namespace PopulationHealth.Tests;

/// <summary>Few assemblies, many small files: one public type a file, named like it.</summary>
public class FileTests
{
    private static readonly IReadOnlyList<SourceFile> Files =
        [.. new[] { "PopulationHealth", "PopulationHealth.Data", "PopulationHealth.Coventry" }.SelectMany(Sources.Of)];

    [Fact]
    public void PublicTypes_StandInAFileOfTheirName()
    {
        var misplaced = from file in Files
                        let types = Sources.Declared(file.Code).Where(type => type.IsPublic).Select(type => type.Name).Distinct().ToList()
                        where types.Count > 1 || (types.Count == 1 && types[0] != file.Name.Split('{')[0])
                        select $"{file.Path} declares {string.Join(", ", types)}";

        Assert.Equal([], misplaced);
    }

    [Fact]
    public void Files_AreSmall()
    {
        var lengths = Files.Select(file => file.Lines).Order().ToList();
        var median = lengths[lengths.Count / 2];

        Assert.True(median < 60, $"The median file has {median} lines; it should have fewer than 60.");
        Assert.Equal([], Files.Where(file => file.Lines > 250).Select(file => $"{file.Path}: {file.Lines} lines, 250 are allowed"));
        Assert.True(lengths.Count(lines => lines < 200) >= 0.9 * lengths.Count, "90% of the files should be under 200 lines.");
    }
}
