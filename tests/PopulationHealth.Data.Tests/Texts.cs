using System.Text;

namespace PopulationHealth.Tests;

/// <summary>Files of observations and indicators in memory.</summary>
internal static class Texts
{
    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static ObservationSet Observations(string text, IEnumerable<Indicator>? own = null)
    {
        using var stream = Stream(text);
        return ObservationFile.Read(stream, "mine.csv", own);
    }

    public static IReadOnlyList<string> Problems(string text) => [.. Assert.Throws<DataFileException>(() => Observations(text)).Problems.Select(problem => problem.ToString())];
}
