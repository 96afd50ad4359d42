namespace PopulationHealth.Cli;

/// <summary>A column of a method and where it stands in the file.</summary>
internal readonly record struct PlannedColumn(InputColumn Column, int Index);
