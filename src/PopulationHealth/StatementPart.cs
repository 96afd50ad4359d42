namespace PopulationHealth;

/// <summary>A piece of a statement: words that were typed, or a value with the sources that it rests on.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsValue">Whether it came from a value and not from the typed words.</param>
/// <param name="Sources">The sources of a value; empty for words.</param>
public sealed record StatementPart(string Text, bool IsValue, ValueList<Source> Sources);
