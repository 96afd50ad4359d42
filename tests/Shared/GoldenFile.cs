using System.Reflection;

namespace PopulationHealth.Tests;

/// <summary>The golden files that the test project embeds.</summary>
internal static class GoldenFile
{
    public static IReadOnlyList<GoldenRow> Read(string name)
    {
        var lines = Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split(',').Select((column, index) => (column, index)).ToDictionary();
        return [.. lines.Skip(1).Select((line, index) => new GoldenRow(name, index + 2, columns, line.Split(',')))];
    }

    /// <summary>The rows of a file in runs of the same key, in their order.</summary>
    public static IEnumerable<IReadOnlyList<GoldenRow>> Groups(string name, params string[] keys) =>
        Read(name).GroupBy(row => row.Key(keys)).Select(group => group.ToList());

    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Golden/{name}.csv")
            ?? throw new ArgumentException($"There is no golden file {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r", "", StringComparison.Ordinal);
    }
}
