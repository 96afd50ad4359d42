namespace PopulationHealth;

/// <summary>
/// A figure: one object with four faces that say the same. The drawing (<see cref="ToSvg()"/>, <see cref="ToPlotlyJson()"/>), the data behind it
/// (<see cref="Table"/>), the finding in words (<see cref="Alternative"/>), and all of them together on a page (<see cref="ToHtml()"/>).
/// </summary>
/// <remarks>Most figures come from one of the designs, such as <see cref="BarFigure"/>; a drawing of one's own may be given here.</remarks>
[TypeFormatterSource(typeof(FigureFormatterSource), PreferredMimeTypes = ["text/html", "image/svg+xml", "application/vnd.plotly.v1+json", "text/plain"])]
public sealed record Figure : ISourced
{
    /// <summary>A figure with everything that makes it whole.</summary>
    /// <param name="title">The finding, or the subject.</param>
    /// <param name="subtitle">What is measured in whom, where and when: "Households with too few bedrooms, Coventry, Census 2021".</param>
    /// <param name="unit">The unit of the numbers, such as "%".</param>
    /// <param name="alternative">The finding in one or two sentences, for those who do not see the picture and for those who do.</param>
    /// <param name="sources">Where the numbers are from; at least one.</param>
    /// <param name="table">The data.</param>
    /// <param name="drawing">The picture.</param>
    /// <exception cref="ArgumentException">Something is missing; the message lists all that is.</exception>
    public Figure(string title, string subtitle, string unit, Statement alternative, IEnumerable<Source> sources, FigureTable table, Drawing drawing)
    {
        ValueList<Source> given = sources is null ? [] : ValueList.From(sources.Distinct());
        FigureCheck.Complete(title, subtitle, unit, alternative, given, table, drawing);
        (Title, Subtitle, Unit, Alternative, Sources, Table, Drawing) = (title.Trim(), subtitle.Trim(), unit.Trim(), alternative, given, table, drawing);
    }

    /// <summary>The finding, or the subject.</summary>
    public string Title { get; }

    /// <summary>What is measured in whom, where and when.</summary>
    public string Subtitle { get; }

    /// <summary>The unit of the numbers.</summary>
    public string Unit { get; }

    /// <summary>The finding in one or two sentences.</summary>
    public Statement Alternative { get; }

    /// <summary>Where the numbers are from, each source once.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>The data.</summary>
    public FigureTable Table { get; }

    /// <summary>The picture.</summary>
    public Drawing Drawing { get; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Standard;

    /// <summary>Whether the data table stands open beside the picture, as beside a map, whose shapes cannot be read one by one.</summary>
    public bool IsTableOpen { get; init; }

    /// <summary>The line that names the sources, publisher by publisher, and their licences.</summary>
    public string SourceLine => "Source: " + string.Join("; ", Sources
        .GroupBy(source => (source.Publisher, source.Licence))
        .Select(group => new Source(string.Join("; ", group.Select(source => source.Document).Distinct())) { Publisher = group.Key.Publisher, Licence = group.Key.Licence })
        .Select(joined => joined.AttributionLine)) + ".";

    /// <summary>The picture as an SVG document that stands alone: with title, subtitle and source. Text stays text; it needs no style sheet and no script.</summary>
    public string ToSvg() => SvgWriter.Standalone(this);

    /// <summary>Writes <see cref="ToSvg()"/> to a file, in UTF-8.</summary>
    /// <param name="path">The file's path, by custom ending in <c>.svg</c>; an existing file is replaced.</param>
    public void SaveSvg(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllText(path, ToSvg());
    }

    /// <summary>
    /// The picture for plotly.js: an object with <c>data</c>, <c>layout</c> and <c>config</c>, for the cartesian bundle. <c>layout.meta.minimumWidth</c> is
    /// the width in pixels below which the SVG serves better, as plotly does not shrink text; with <c>layout.meta.isDiagram</c> it always does.
    /// </summary>
    public string ToPlotlyJson() => PlotlyJson.Write(this);

    /// <summary>Picture, finding, source and data table as one HTML <c>figure</c> element, without script or style.</summary>
    public string ToHtml() => FigureHtml.Write(this);

    /// <summary>Writes <see cref="ToHtml()"/> to a file as a page that stands alone, in UTF-8: style inside, no script, nothing fetched.</summary>
    /// <param name="path">The file's path, by custom ending in <c>.html</c>; an existing file is replaced.</param>
    public void SaveHtml(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllText(path, FigurePage.Write(this));
    }

    /// <summary>The title and the finding.</summary>
    public override string ToString() => $"{Title}: {Alternative}";
}
