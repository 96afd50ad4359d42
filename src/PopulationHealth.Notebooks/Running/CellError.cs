namespace PopulationHealth.Notebooks;

/// <summary>Why a cell did not finish.</summary>
/// <param name="Name">The exception's name, or <c>CompilationError</c>.</param>
/// <param name="Message">What happened; for a cell that does not compile, one line a diagnostic.</param>
/// <param name="Line">The line in the cell, counted from 1; null when it did not happen on a line of the cell.</param>
public sealed record CellError(string Name, string Message, int? Line)
{
    /// <summary>Name of the error of a cell that does not compile.</summary>
    internal const string Compilation = "CompilationError";
}
