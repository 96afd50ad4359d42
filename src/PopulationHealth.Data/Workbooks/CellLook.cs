namespace PopulationHealth;

/// <summary>How a cell looks; each look is written once into the workbook's styles.</summary>
/// <param name="Face">What it is marked up as.</param>
/// <param name="IsRight">Whether it stands to the right.</param>
/// <param name="IsWrapped">Whether long words go on in the next line.</param>
/// <param name="Decimals">How many decimals a number is shown with; null for words.</param>
internal readonly record struct CellLook(CellFace Face, bool IsRight = false, bool IsWrapped = false, int? Decimals = null);
