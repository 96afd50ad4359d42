using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>One cell of a notebook.</summary>
/// <param name="Kind">Code, Markdown or raw.</param>
/// <param name="Source">The text of the cell, lines ended by "\n".</param>
public sealed record NotebookCell(CellKind Kind, string Source)
{
    /// <summary>The id (nbformat 4.5), or null when the file gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The metadata object as it was read, unknown members and all.</summary>
    public JsonElement Metadata { get; init; } = JsonValues.EmptyObject;

    /// <summary>The number of the run that made the outputs, or null when the cell was never run. Code cells only.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>The outputs in order. Code cells only.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>Members of the cell that the four above do not cover (such as attachments), as they were read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Other { get; init; } = JsonValues.NoMembers;

    /// <summary>The tags of the cell (<c>metadata.tags</c>), such as <c>remove-input</c>.</summary>
    public IReadOnlyList<string> Tags => JsonValues.Strings(Metadata, "tags");
}
