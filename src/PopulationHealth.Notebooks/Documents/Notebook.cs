using System.Text;
using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>A Jupyter notebook (nbformat 4.0 to 4.5): its cells, and everything else as it was read.</summary>
/// <param name="Path">Where it came from, as messages name it and as relative paths in it start from.</param>
/// <param name="Cells">The cells in order.</param>
public sealed record Notebook(string Path, IReadOnlyList<NotebookCell> Cells)
{
    /// <summary>The notebook's metadata object (kernelspec, language_info, title and whatever else a tool put there).</summary>
    public JsonElement Metadata { get; init; } = JsonValues.EmptyObject;

    /// <summary>The minor version of nbformat 4.</summary>
    public int FormatMinor { get; init; } = 5;

    /// <summary>Top-level members that nbformat does not name, as they were read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Other { get; init; } = JsonValues.NoMembers;

    /// <summary>The file name without folder, such as <c>01-people.ipynb</c>.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Reads a notebook file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookException">There is no such file, or it is not nbformat 4.</exception>
    public static Notebook Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new NotebookException($"{path}: there is no such notebook. Give the path of an .ipynb file.");
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a notebook from its JSON text.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="path">The name that messages give it, and where relative paths start from.</param>
    /// <exception cref="NotebookException">The text is not JSON, or not nbformat 4.</exception>
    public static Notebook Parse(string json, string path)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return NotebookReader.Read(json, path);
    }

    /// <summary>The JSON text as Jupyter writes it: indent 1, sorted keys, text as lines, "\n" at the end.</summary>
    public string ToJson() => NotebookWriter.Write(this);

    /// <summary>Writes the notebook to <see cref="Path"/>, whole or not at all.</summary>
    public void Save()
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
        var temporary = System.IO.Path.Join(folder, $".{FileName}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(temporary, ToJson(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, Path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
