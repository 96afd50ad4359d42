namespace PopulationHealth.Notebooks;

/// <summary>The frame that every page of a report shares: skip link, header, chapters, main, footer.</summary>
/// <param name="ReportTitle">The title of the whole report.</param>
/// <param name="Chapters">All chapters in order.</param>
/// <param name="HasPlotly">Whether the report carries plotly.js.</param>
/// <param name="PageNote">What the foot of a chapter says; null names its notebook.</param>
internal sealed record PageLayout(string ReportTitle, IReadOnlyList<Chapter> Chapters, bool HasPlotly, string? PageNote = null)
{
    public const string MainId = "main";

    public string Index(string? lead)
    {
        var intro = lead is null ? "" : $"<p class=\"ph-lead\">{Html.Escape(lead)}</p>\n";
        var main = $"<h1>{Html.Escape(ReportTitle)}</h1>\n<div class=\"ph-body\">\n{intro}<h2>Chapters</h2>\n"
            + $"<ol class=\"ph-contents\">\n{string.Concat(Chapters.Select(Entry))}</ol>\n</div>\n";
        return Page(ReportTitle, main, current: null);

        static string Entry(Chapter chapter)
        {
            var text = chapter.Lead.Length == 0 ? "" : $"<p>{Html.Escape(chapter.Lead)}</p>";
            return $"<li><h3><a href=\"{Url(chapter)}\">{Html.Escape(chapter.Title)}</a></h3>{text}</li>\n";
        }
    }

    public string Page(Chapter chapter)
    {
        var main = $"<h1>{Html.Escape(chapter.Title)}</h1>\n{OnThisPage(chapter)}<div class=\"ph-body\">\n{chapter.Body}</div>\n{PreviousAndNext(chapter)}";
        return Page($"{chapter.Title} – {ReportTitle}", main, chapter);
    }

    private string Page(string title, string main, Chapter? current)
    {
        var script = HasPlotly && current is { IsInteractive: true }
            ? $"\n<script src=\"{ReportAssets.ScriptPath}\" data-plotly=\"{ReportAssets.PlotlyPath}\" data-dark=\"{DarkFigures.Pairs}\" defer></script>"
            : "";
        var source = current is null ? "" : $"<p>{Html.Escape(PageNote ?? $"Made from the notebook {current.NotebookName}.")}</p>\n";
        return $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Escape(title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{ReportAssets.StylePath}">{script}
            </head>
            <body>
            <a class="ph-skip" href="#{MainId}">Skip to main content</a>
            <header class="ph-header"><div class="ph-width">
            <p class="ph-title"><a href="{ReportPages.Index}">{Html.Escape(ReportTitle)}</a></p>
            {Navigation(current)}</div></header>
            <main id="{MainId}" class="ph-width" tabindex="-1">
            {main}</main>
            <footer class="ph-footer"><div class="ph-width">
            {source}<p>{FigureNote}</p>
            </div></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private string FigureNote => HasPlotly
        ? "Every figure is a picture with its data table; where the browser runs scripts, figures can be zoomed and read point by point."
        : "Every figure is a picture with its data table. This report was built without plotly.js, so no figure is interactive.";

    private string Navigation(Chapter? current)
    {
        var items = Chapters.Select(c =>
            $"<li><a href=\"{Url(c)}\"{(c == current ? " aria-current=\"page\"" : "")}>{Html.Escape(c.Title)}</a></li>\n");
        return $"<nav aria-label=\"Chapters\"><ul>\n{string.Concat(items)}</ul></nav>\n";
    }

    private static string OnThisPage(Chapter chapter)
    {
        var items = chapter.Headings.Where(h => h.Level == 2)
            .Select(h => $"<li><a href=\"#{Html.Escape(Uri.EscapeDataString(h.Id))}\">{Html.Escape(h.Text)}</a></li>\n")
            .ToArray();
        return items.Length == 0
            ? ""
            : $"<nav class=\"ph-toc\" aria-label=\"On this page\"><p>On this page</p><ul>\n{string.Concat(items)}</ul></nav>\n";
    }

    private string PreviousAndNext(Chapter chapter)
    {
        var place = Chapters.ToList().IndexOf(chapter);
        var links = Link(place - 1, "prev", "Previous") + Link(place + 1, "next", "Next");
        return links.Length == 0 ? "" : $"<nav class=\"ph-turn\" aria-label=\"Previous and next chapter\">\n{links}</nav>\n";

        string Link(int i, string relation, string word) => Chapters.ElementAtOrDefault(i) is { } other && i >= 0
            ? $"<a rel=\"{relation}\" href=\"{Url(other)}\"><span>{word}</span> {Html.Escape(other.Title)}</a>\n"
            : "";
    }

    private static string Url(Chapter chapter) => Html.Escape(Uri.EscapeDataString(chapter.PageName));
}
