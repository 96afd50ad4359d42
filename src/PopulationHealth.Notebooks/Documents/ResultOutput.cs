using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">The value in each of its formats.</param>
/// <param name="ExecutionCount">The number of the run that made it; null when the file gives none.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : CellOutput
{
    /// <summary>The output's metadata object as it was read.</summary>
    public JsonElement Metadata { get; init; } = JsonValues.EmptyObject;
}
