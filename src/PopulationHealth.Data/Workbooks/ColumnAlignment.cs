namespace PopulationHealth;

/// <summary>Where the cells of a column stand. The guidance: words to the left, numbers (and what stands in their place) to the right.</summary>
public enum ColumnAlignment
{
    /// <summary>By what the column holds.</summary>
    Automatic,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,
}
