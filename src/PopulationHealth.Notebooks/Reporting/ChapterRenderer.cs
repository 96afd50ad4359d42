using System.Text;
using System.Text.RegularExpressions;

namespace PopulationHealth.Notebooks;

/// <summary>From a notebook that was run to a chapter. Respects the cell tags of nbconvert and Jupyter Book; <c>show-input</c> opens the code.</summary>
internal sealed partial class ChapterRenderer
{
    private readonly StringBuilder _body = new();
    private readonly MarkdownPage _markdown = new();
    private readonly Notebook _notebook;
    private readonly bool _interactive;
    private int _figures;
    private int _interactiveFigures;

    private ChapterRenderer(Notebook notebook, bool interactive)
    {
        _notebook = notebook;
        _interactive = interactive;
    }

    /// <summary>Renders a notebook.</summary>
    /// <param name="notebook">The notebook with its outputs.</param>
    /// <param name="interactive">Whether figures carry their plotly JSON.</param>
    public static Chapter Render(Notebook notebook, bool interactive) => new ChapterRenderer(notebook, interactive).Render();

    private Chapter Render()
    {
        for (var i = 0; i < _notebook.Cells.Count; i++)
        {
            var cell = _notebook.Cells[i];
            if (cell.Tags.Contains("remove-cell"))
                continue;
            if (cell.Kind is CellKind.Markdown)
                _body.Append(_markdown.Render(cell.Source));
            else if (cell.Kind is CellKind.Code)
                AddCode(cell, i + 1);
        }
        var title = _markdown.Title ?? JsonValues.Text(_notebook.Metadata, "title") ?? Path.GetFileNameWithoutExtension(_notebook.Path);
        return new Chapter(_notebook.FileName, ReportPages.NameOf(_notebook.Path), title, _markdown.Lead ?? "", _markdown.Headings,
            PictureGroups.Named(ScrollRegions.Around(_body.ToString())), _figures, _interactiveFigures > 0);
    }

    // What a cell says comes first, how it was made second: most readers want the one and not the other.
    private void AddCode(NotebookCell cell, int number)
    {
        if (cell.Outputs.Count > 0 && !cell.Tags.Contains("remove-output"))
            AddOutputs(cell);
        if (cell.Source.Length == 0 || cell.Tags.Contains("remove-input"))
            return;
        _body.Append(FormattableString.Invariant(
            $"<details class=\"ph-code\"{(cell.Tags.Contains("show-input") ? " open" : "")}><summary>Show the code<span class=\"ph-hidden\"> of cell {number}</span></summary>"));
        _body.Append("<pre><code class=\"language-csharp\">").Append(Html.Escape(cell.Source)).Append("</code></pre></details>\n");
    }

    private void AddOutputs(NotebookCell cell)
    {
        var hides = cell.Tags.Contains("hide-output");
        if (hides)
            _body.Append("<details><summary>Show the output</summary>\n");
        foreach (var output in cell.Outputs)
            Add(output);
        if (hides)
            _body.Append("</details>\n");
    }

    private void Add(CellOutput output)
    {
        switch (output)
        {
            case StreamOutput stream:
                _body.Append("<pre class=\"ph-output ph-").Append(Html.Escape(stream.Name)).Append("\">").Append(Html.Escape(stream.Text)).Append("</pre>\n");
                break;
            case DisplayOutput display:
                Add(display.Data);
                break;
            case ResultOutput result:
                Add(result.Data);
                break;
        }
    }

    private void Add(MimeBundle data)
    {
        var html = Best(data);
        if (html is null)
            return;
        var plotly = _interactive ? data.Find(MimeBundle.Plotly) : null;
        if (plotly is not null)
            _interactiveFigures++;
        if (data.Find(MimeBundle.Svg) is not null || data.Find(MimeBundle.Plotly) is not null || html.Contains("<figure", StringComparison.Ordinal))
            _figures++;
        _body.Append("<div class=\"ph-output\">").Append(html);
        if (plotly is not null)
            _body.Append("\n<script type=\"application/json\" class=\"plotly-json\">").Append(ScriptJson.Escape(plotly)).Append("</script>");
        _body.Append("</div>\n");
    }

    private string? Best(MimeBundle data)
    {
        if (data.Find(MimeBundle.Html) is { } html)
            return NotebookLink().Replace(html, link => MarkdownPage.PageUrl(link.Value)!);
        if (data.Find(MimeBundle.Svg) is { } svg)
            return $"<div class=\"ph-picture\">{svg}</div>";
        if (data.Contents.FirstOrDefault(c => c.MimeType is "image/png" or "image/jpeg") is { } image)
            return $"<img src=\"data:{image.MimeType};base64,{Html.Escape(image.Text.Trim())}\" alt=\"{Html.Escape(data.Find(MimeBundle.Plain) ?? "")}\">";
        if (data.Find(MimeBundle.Markdown) is { } markdown)
            return _markdown.Render(markdown);
        return data.Find(MimeBundle.Plain) is { } text ? $"<pre>{Html.Escape(text)}</pre>" : null;
    }

    // The target of a link to a notebook beside this one.
    [GeneratedRegex("""(?<=<a href=")[^":]+\.ipynb(#[^"]*)?(?=")""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NotebookLink();
}
