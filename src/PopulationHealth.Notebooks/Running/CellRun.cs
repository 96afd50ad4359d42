namespace PopulationHealth.Notebooks;

/// <summary>What came of running one cell.</summary>
/// <param name="Outputs">The outputs in the order they were made; the last is the error, if there is one.</param>
/// <param name="Error">Why the cell did not finish, or null when it did.</param>
public sealed record CellRun(IReadOnlyList<CellOutput> Outputs, CellError? Error);
