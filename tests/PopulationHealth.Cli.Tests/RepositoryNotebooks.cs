using System.Reflection;

namespace PopulationHealth.Tests;

/// <summary>The notebooks and the evidence files of this repository.</summary>
internal static class RepositoryNotebooks
{
    public static string Root { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.Join(Root, "notebooks");

    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal);

    /// <summary>Copies the evidence into a folder, with texts replaced that stand in one line of it each.</summary>
    public static void CopyEvidence(string folder, params IReadOnlyList<(string From, string To)> changes)
    {
        Directory.CreateDirectory(folder);
        var left = changes.ToList();
        foreach (var name in new[] { "seed-observations.csv", "public-observations.csv" })
        {
            var text = File.ReadAllText(Path.Join(Root, "src", "PopulationHealth.Coventry", "Evidence", name));
            foreach (var change in left.Where(change => text.Contains(change.From, StringComparison.Ordinal)).ToList())
            {
                Assert.Single(text.Split('\n'), line => line.Contains(change.From, StringComparison.Ordinal));
                text = text.Replace(change.From, change.To, StringComparison.Ordinal);
                left.Remove(change);
            }
            File.WriteAllText(Path.Join(folder, name), text);
        }
        Assert.Empty(left);
    }
}
