using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Builds the report: reads all notebooks, runs them, renders one page each and a contents page, checks the pages, and only then
/// replaces the folder. The notebooks are not changed.
/// </summary>
public static class ReportBuilder
{
    private const string DefaultTitle = "Population health report";

    /// <summary>Builds the report.</summary>
    /// <param name="options">What from, and where to.</param>
    /// <param name="cancellation">Ends the work; the earlier report then stays as it was.</param>
    /// <exception cref="NotebookException">A notebook cannot be read, run or rendered, or the folder may not be replaced.</exception>
    public static async Task<ReportSummary> BuildAsync(ReportOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Run.Check();
        // Whether the folder may be written is asked before the work.
        _ = new ReportFolder(options.Output);
        var notebooks = new List<Notebook>();
        foreach (var notebook in Load(options.Notebooks))
            notebooks.Add(await NotebookRunner.RunAsync(notebook, options.Run, cancellation));
        return await WriteAsync(notebooks, options, cancellation);
    }

    /// <summary>Writes notebooks that were run already, in their order.</summary>
    /// <param name="notebooks">At least one notebook, with its outputs.</param>
    /// <param name="options">Where to, and how; no folder of notebooks is read.</param>
    /// <param name="cancellation">Ends the work; the earlier report then stays as it was.</param>
    /// <exception cref="NotebookException">A notebook cannot be rendered, or the folder may not be replaced.</exception>
    public static async Task<ReportSummary> WriteAsync(IReadOnlyList<Notebook> notebooks, ReportOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        ArgumentNullException.ThrowIfNull(options);
        if (notebooks.Count == 0)
            throw new ArgumentException("There is no notebook; a report needs at least one.", nameof(notebooks));
        ReportPages.CheckNames(notebooks.Select(notebook => notebook.Path));
        var folder = new ReportFolder(options.Output);
        var plotly = File.Exists(options.PlotlyFile) ? await File.ReadAllBytesAsync(options.PlotlyFile, cancellation) : null;
        Chapter[] chapters = [.. notebooks.Select(notebook => ChapterRenderer.Render(notebook, plotly is not null))];
        var files = Assets(plotly);
        foreach (var (name, html) in Pages(options, notebooks[0], chapters, plotly is not null, files.Keys.ToHashSet(StringComparer.Ordinal)))
            files.Add(name, Encoding.UTF8.GetBytes(html));
        cancellation.ThrowIfCancellationRequested();
        folder.Replace(files);
        return new ReportSummary(
            Path.Join(options.Output, ReportPages.Index), chapters.Length, chapters.Sum(c => c.Figures), plotly is not null);
    }

    private static Notebook[] Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new NotebookException($"{folder}: there is no such folder of notebooks. Give the folder that holds the .ipynb files.");
        var paths = Directory.GetFiles(folder, "*.ipynb").OrderBy(Path.GetFileName, StringComparer.Ordinal).ToArray();
        if (paths.Length == 0)
            throw new NotebookException($"{folder}: there is no notebook (*.ipynb) in this folder. Give the folder that holds them.");
        ReportPages.CheckNames(paths);
        return [.. paths.Select(Notebook.Load)];
    }

    private static Dictionary<string, string> Pages(
        ReportOptions options, Notebook first, IReadOnlyList<Chapter> chapters, bool hasPlotly, HashSet<string> assets)
    {
        var report = JsonValues.Member(first.Metadata, "report") ?? JsonValues.EmptyObject;
        var layout = new PageLayout(options.Title ?? JsonValues.Text(report, "title") ?? DefaultTitle, chapters, hasPlotly, options.PageNote);
        var pages = chapters.ToDictionary(c => c.PageName, layout.Page, StringComparer.Ordinal);
        pages.Add(ReportPages.Index, layout.Index(JsonValues.Text(report, "lead")));
        PageCheck.Check(pages, assets);
        return pages;
    }

    private static Dictionary<string, byte[]> Assets(byte[]? plotly)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [ReportAssets.StylePath] = ReportAssets.Style };
        if (plotly is not null)
        {
            files.Add(ReportAssets.ScriptPath, ReportAssets.Script);
            files.Add(ReportAssets.PlotlyPath, plotly);
        }
        return files;
    }
}
