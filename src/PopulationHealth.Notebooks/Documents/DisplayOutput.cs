using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>A value that a cell displayed on its way.</summary>
/// <param name="Data">The value in each of its formats.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput
{
    /// <summary>The output's metadata object as it was read.</summary>
    public JsonElement Metadata { get; init; } = JsonValues.EmptyObject;
}
