using System.Text;

namespace PopulationHealth.Tests;

/// <summary>Small files in memory.</summary>
internal static class Files
{
    public static IReadOnlyList<(string Name, double Value)> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<(string Name, double Value)> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return CsvFile.Read(stream, "a.csv", ["name", "value"], row => (row.Required("name"), row.Value("value")));
    }

    public static IReadOnlyList<string> Problems(string text) => Problems(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<string> Problems(byte[] bytes) =>
        [.. Assert.Throws<DataFileException>(() => Read(bytes)).Problems.Select(problem => problem.ToString())];
}
