using System.Reflection;

namespace PopulationHealth.Tests;

/// <summary>The notebooks and the evidence files of this repository.</summary>
internal static class RepositoryNotebooks
{
    public static string Root { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.Join(Root, "notebooks");

    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal);

    /// <summary>Copies the evidence into a folder, one text replaced in it.</summary>
    public static void CopyEvidence(string folder, string file, string from, string to)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in new[] { "seed-observations.csv", "public-observations.csv" })
        {
            var text = File.ReadAllText(Path.Join(Root, "src", "PopulationHealth.Coventry", "Evidence", name));
            if (name == file)
                Assert.Single(text.Split('\n'), line => line.Contains(from, StringComparison.Ordinal));
            File.WriteAllText(Path.Join(folder, name), name == file ? text.Replace(from, to, StringComparison.Ordinal) : text);
        }
    }
}
