using System.Text.Json;

namespace PopulationHealth;

/// <summary>Which figures of the evidence an executed notebook uses: what its lists of sources (<see cref="SourceList"/>) tell a program.</summary>
/// <param name="File">The notebook's file name.</param>
/// <param name="Title">Its first heading; the file name where there is none.</param>
/// <param name="Figures">The marks of the figures (see <see cref="Source.Item"/>); empty for a notebook that shows no list of sources.</param>
public sealed record NotebookFigures(string File, string Title, IReadOnlySet<string> Figures)
{
    /// <summary>What each notebook of a folder uses, in the order of the file names.</summary>
    /// <param name="folder">A folder with notebooks (.ipynb) that were run.</param>
    /// <exception cref="InvalidDataException">A notebook cannot be read; the message names it.</exception>
    public static IReadOnlyList<NotebookFigures> In(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return [.. Directory.EnumerateFiles(folder, "*.ipynb").OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(Read)];
    }

    private static NotebookFigures Read(string path)
    {
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            using var notebook = JsonDocument.Parse(stream);
            JsonElement[] cells = [.. notebook.RootElement.GetProperty("cells").EnumerateArray()];
            return new(Path.GetFileName(path), cells.Select(Heading).FirstOrDefault(heading => heading is not null) ?? Path.GetFileName(path), cells.SelectMany(Outputs).SelectMany(Listed).ToHashSet(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}: this is no notebook of format 4, or it is damaged. Save it again in Jupyter, or run it: populationhealth run {Path.GetFileName(path)}.", exception);
        }
    }

    private static IEnumerable<JsonElement> Outputs(JsonElement cell) => cell.TryGetProperty("outputs", out var outputs) ? outputs.EnumerateArray() : [];

    private static string? Heading(JsonElement cell)
    {
        if (cell.GetProperty("cell_type").GetString() != "markdown")
            return null;
        var source = cell.GetProperty("source");
        var text = source.ValueKind == JsonValueKind.Array ? string.Concat(source.EnumerateArray().Select(line => line.GetString())) : source.GetString()!;
        return text.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();
    }

    private static IEnumerable<string> Listed(JsonElement output) =>
        output.TryGetProperty("data", out var data) && data.TryGetProperty(SourceList.FiguresMimeType, out var list)
            ? list.GetProperty("figures").EnumerateArray().Select(figure => figure.GetString()!)
            : [];
}
