namespace PopulationHealth;

/// <summary>How a cell of a workbook that was read looks.</summary>
internal sealed record StyleReading
{
    public static StyleReading Plain { get; } = new();

    public string FontName { get; init; } = "";

    public double FontSize { get; init; }

    public bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsSuperscript { get; init; }

    public ColourReading Font { get; init; }

    public ColourReading Fill { get; init; }

    public bool HasBorder { get; init; }

    public bool IsWrapped { get; init; }

    /// <summary><c>left</c>, <c>right</c>, <c>center</c> and so on; empty for the program's own choice.</summary>
    public string Horizontal { get; init; } = "";

    /// <summary>How many decimals the number format shows; null where the format is not fixed.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether the cell is marked up as a title or a heading of the first level.</summary>
    public bool IsTitle { get; init; }
}
