namespace PopulationHealth;

/// <summary>A cell of a workbook that was read; never an empty one.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">The text, or the number as it is kept.</param>
/// <param name="Number">The number; null for words.</param>
/// <param name="HasSuperscript">Whether a part of the text is raised.</param>
/// <param name="Style">How it looks.</param>
internal sealed record CellReading(int Row, int Column, string Text, double? Number, bool HasSuperscript, StyleReading Style)
{
    public string Name => CellName.Of(Row, Column);
}
