using System.Text.Json;

namespace PopulationHealth;

/// <summary>Which figures of the evidence executed notebooks use: what their lists of sources (<see cref="SourceList"/>) tell a program.</summary>
public static class NotebookFigures
{
    /// <summary>The marks of the figures that each notebook of a folder uses (see <see cref="Source.Item"/>), by the notebook's file name, in the order of these names.</summary>
    /// <param name="folder">A folder with notebooks (.ipynb) that were run; one that shows no list of sources uses none.</param>
    /// <exception cref="InvalidDataException">A notebook cannot be read; the message names it.</exception>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> In(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var found = new SortedDictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.ipynb"))
            found.Add(Path.GetFileName(path), Read(path));
        return found;
    }

    private static HashSet<string> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var notebook = JsonDocument.Parse(stream);
            return [.. notebook.RootElement.GetProperty("cells").EnumerateArray().SelectMany(Outputs).SelectMany(Figures)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}: this is no notebook of format 4, or it is damaged. Save it again in Jupyter, or run it: populationhealth run {Path.GetFileName(path)}.", exception);
        }
    }

    private static IEnumerable<JsonElement> Outputs(JsonElement cell) => cell.TryGetProperty("outputs", out var outputs) ? outputs.EnumerateArray() : [];

    private static IEnumerable<string> Figures(JsonElement output) =>
        output.TryGetProperty("data", out var data) && data.TryGetProperty(SourceList.FiguresMimeType, out var list)
            ? list.GetProperty("figures").EnumerateArray().Select(figure => figure.GetString()!)
            : [];
}
