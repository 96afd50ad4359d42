namespace PopulationHealth.Notebooks;

/// <summary>A <c>#</c> line of a cell that cannot be followed. Becomes the error of its cell.</summary>
internal sealed class DirectiveException(string message) : Exception(message)
{
    /// <summary>The line in the cell, counted from 1.</summary>
    public int Line { get; init; }
}
