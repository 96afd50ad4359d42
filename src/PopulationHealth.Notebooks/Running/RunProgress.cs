namespace PopulationHealth.Notebooks;

/// <summary>Where a run is.</summary>
/// <param name="Notebook">The notebook's path.</param>
/// <param name="Cell">The cell that starts now, counted from 1 over all cells.</param>
/// <param name="Cells">The number of cells.</param>
public readonly record struct RunProgress(string Notebook, int Cell, int Cells);
