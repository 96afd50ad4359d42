using System.Text;

namespace PopulationHealth.Tests;

/// <summary>A folder with a copy of the package's evidence, to be changed by a test and deleted after it.</summary>
internal sealed class EvidenceFolder : IDisposable
{
    public const string Seed = "seed-observations.csv";

    public const string Open = "public-observations.csv";

    public EvidenceFolder()
    {
        Write(Seed, Embedded(Seed));
        Write(Open, Embedded(Open));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("evidence").FullName;

    public static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(CoventryEvidence).Assembly.GetManifestResourceStream(name)!, new UTF8Encoding(false, true));
        return reader.ReadToEnd();
    }

    /// <summary>Changes the line that begins with an id.</summary>
    public EvidenceFolder Change(string file, string id, string old, string replacement)
    {
        var lines = File.ReadAllText(System.IO.Path.Combine(Path, file)).Split("\r\n");
        var index = Array.FindIndex(lines, line => line.StartsWith(id + ",", StringComparison.Ordinal));
        Assert.True(index > 0 && lines[index].Contains(old, StringComparison.Ordinal), $"{file} has no line '{id}' with '{old}'.");
        lines[index] = lines[index].Replace(old, replacement, StringComparison.Ordinal);
        Write(file, string.Join("\r\n", lines));
        return this;
    }

    public void Write(string file, string text) => Write(file, new UTF8Encoding(false).GetBytes(text));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
