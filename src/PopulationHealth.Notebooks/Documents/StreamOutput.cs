namespace PopulationHealth.Notebooks;

/// <summary>What a cell wrote to the console, between two other outputs.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, lines ended by "\n".</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;
