namespace PopulationHealth.Notebooks;

/// <summary>What was built.</summary>
/// <param name="IndexPath">The contents page.</param>
/// <param name="Chapters">The number of chapters.</param>
/// <param name="Figures">The number of figures in them.</param>
/// <param name="IsInteractive">Whether plotly.js was there to make figures interactive.</param>
public sealed record ReportSummary(string IndexPath, int Chapters, int Figures, bool IsInteractive);
