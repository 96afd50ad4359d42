namespace PopulationHealth;

/// <summary>What a design makes from its data.</summary>
internal sealed record FigureParts(string Unit, IEnumerable<Source> Sources, Statement Alternative, FigureTable Table, Drawing Drawing);
