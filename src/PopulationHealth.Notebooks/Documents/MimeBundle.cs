namespace PopulationHealth.Notebooks;

/// <summary>One value in several formats, the one to prefer first. A file holds them sorted by name, as Jupyter writes them.</summary>
/// <param name="Contents">The formats, each at most once.</param>
public sealed record MimeBundle(IReadOnlyList<MimeContent> Contents)
{
    /// <summary>HTML.</summary>
    public const string Html = "text/html";

    /// <summary>Plain text.</summary>
    public const string Plain = "text/plain";

    /// <summary>Markdown.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A drawing.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>A figure for plotly.js.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>The text in this format, or null when the value is not offered in it.</summary>
    /// <param name="mimeType">The format, such as <see cref="Html"/>.</param>
    public string? Find(string mimeType) => Contents.FirstOrDefault(c => c.MimeType == mimeType)?.Text;
}
