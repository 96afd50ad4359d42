namespace PopulationHealth.Notebooks;

/// <summary>An interrupted cell did not stop; it goes on in the background.</summary>
internal sealed class CellLeftBehindException : OperationCanceledException;
