namespace PopulationHealth.Notebooks;

/// <summary>What a report is made from, and where it goes.</summary>
/// <param name="Notebooks">The folder whose <c>*.ipynb</c> are the chapters, in the order of their file names.</param>
/// <param name="Output">The folder to write: new, empty, or an earlier report.</param>
public sealed record ReportOptions(string Notebooks, string Output)
{
    /// <summary>
    /// The title of the report. Null takes <c>metadata.report.title</c> of the first notebook, or else "Population health report".
    /// </summary>
    public string? Title { get; init; }

    /// <summary>What the foot of every chapter says of where it comes from; null names its notebook.</summary>
    public string? PageNote { get; init; }

    /// <summary>Evidence and progress of the run.</summary>
    public RunOptions Run { get; init; } = new();

    /// <summary>The plotly.js (cartesian bundle) that makes figures interactive; where there is no such file, figures are pictures.</summary>
    public string PlotlyFile { get; init; } = ReportAssets.DefaultPlotlyFile;
}
