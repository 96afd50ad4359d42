namespace PopulationHealth.Notebooks;

/// <summary>One notebook, run and rendered.</summary>
/// <param name="NotebookName">The file name of the notebook.</param>
/// <param name="PageName">The file name of the page.</param>
/// <param name="Title">The page's h1, as text.</param>
/// <param name="Lead">The first paragraph, as text; empty when there is none.</param>
/// <param name="Headings">The headings below the title.</param>
/// <param name="Body">The HTML below the title.</param>
/// <param name="Figures">The number of figures.</param>
/// <param name="IsInteractive">Whether at least one figure carries its plotly JSON.</param>
internal sealed record Chapter(
    string NotebookName, string PageName, string Title, string Lead, IReadOnlyList<Heading> Headings, string Body, int Figures, bool IsInteractive);
