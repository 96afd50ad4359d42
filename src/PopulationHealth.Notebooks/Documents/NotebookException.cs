namespace PopulationHealth.Notebooks;

/// <summary>
/// The one error of a notebook that cannot be read, run or rendered. The message names the notebook and, where they are
/// known, the cell and the line, and says what to do.
/// </summary>
public sealed class NotebookException : Exception
{
    /// <summary>Creates the error without a place.</summary>
    public NotebookException()
    {
    }

    /// <summary>Creates the error without a place.</summary>
    /// <param name="message">The whole message, for a reader.</param>
    public NotebookException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its cause.</summary>
    /// <param name="message">The whole message, for a reader.</param>
    /// <param name="innerException">What went wrong underneath.</param>
    public NotebookException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The number of the cell, counted from 1 over all cells of the notebook; null when it is about the whole file.</summary>
    public int? Cell { get; init; }

    /// <summary>The line in the cell, or in the file when there is no cell, counted from 1; null when not known.</summary>
    public int? Line { get; init; }
}
