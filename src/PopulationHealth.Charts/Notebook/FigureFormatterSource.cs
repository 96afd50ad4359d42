namespace PopulationHealth;

/// <summary>The faces of a figure for notebooks; found by the kernel through <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class FigureFormatterSource
{
#pragma warning disable CA1822 // The kernel looks for a method of the instance.
    /// <summary>One formatter a MIME type.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FigureFormatter("text/html", figure => figure.ToHtml()),
        new FigureFormatter("image/svg+xml", figure => figure.ToSvg()),
        new FigureFormatter("application/vnd.plotly.v1+json", figure => figure.ToPlotlyJson()),
        new FigureFormatter("text/plain", figure => figure.ToString()),
    ];
#pragma warning restore CA1822
}
