namespace PopulationHealth;

/// <summary>A picture, graph or table of a source document.</summary>
/// <param name="Number">Its number in the list of this repository, from 1.</param>
/// <param name="Source">The document.</param>
/// <param name="Item">What it shows.</param>
/// <param name="Redrawn">Whether its numbers are in the text, so that a chapter shows them again.</param>
/// <param name="Chapter">The notebook that does, such as <c>08-what-people-said.ipynb</c>; empty where none does.</param>
/// <param name="Reason">Why it is not redrawn, or not wholly; empty where it is.</param>
public sealed record DocumentFigure(int Number, Source Source, string Item, Fulfilment Redrawn, string Chapter, string Reason);
