namespace PopulationHealth;

/// <summary>What a design makes from its data.</summary>
internal sealed record FigureParts(string Unit, IEnumerable<Source> Sources, Statement Alternative, FigureTable Table, Drawing Drawing)
{
    /// <summary>Whether the table stands open beside the picture.</summary>
    public bool IsTableOpen { get; init; }
}
