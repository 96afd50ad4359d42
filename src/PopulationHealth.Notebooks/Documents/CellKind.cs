namespace PopulationHealth.Notebooks;

/// <summary>The three kinds of cell that nbformat 4 knows.</summary>
public enum CellKind
{
    /// <summary>Code, with its outputs.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text for another tool; neither run nor shown.</summary>
    Raw,
}
