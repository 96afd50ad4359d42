namespace PopulationHealth.Cli;

/// <summary>A setting that is a column, and where it stands in the file.</summary>
internal readonly record struct PlannedSetting(Setting Setting, int Index);
