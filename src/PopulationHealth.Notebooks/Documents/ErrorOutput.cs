namespace PopulationHealth.Notebooks;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">The name of the exception.</param>
/// <param name="Message">Its message.</param>
/// <param name="Traceback">The lines that a notebook editor shows.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;
