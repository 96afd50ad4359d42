namespace PopulationHealth;

/// <summary>Where a figure was read: what a reader needs to find and check it.</summary>
/// <param name="Document">The document's or page's title, never empty.</param>
public sealed record Source(string Document)
{
    /// <summary>The document's or page's title, never empty.</summary>
    public string Document { get; init; } = Require.Text(Document);

    /// <summary>Who published it, such as "Coventry City Council"; empty where it is not known.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The chapter, section or table in it; empty for the document as a whole.</summary>
    public string Section { get; init; } = "";

    /// <summary>The figure's own mark in it, such as the id of its row or the name of its cell; empty where the whole section is meant.</summary>
    public string Item { get; init; } = "";

    /// <summary>Its web address; empty for a document that is not on the web.</summary>
    public string Url { get; init; } = "";

    /// <summary>The terms under which it may be used again.</summary>
    public Licence Licence { get; init; } = Licence.NotStated;

    /// <summary>The line to print beside whatever uses the figure: document, publisher and licence.</summary>
    public string AttributionLine => string.Join(", ", new[] { Document, Publisher, Licence == Licence.NotStated ? "licence not stated" : Licence.Name }.Where(part => part.Length > 0));

    /// <summary>The same document, whichever section and row a figure stands in: the entry of a list of sources.</summary>
    public Source WholeDocument => this with { Section = "", Item = "" };

    /// <summary>Document, section and publisher in one line.</summary>
    public override string ToString() => string.Join(", ", new[] { Document, Section, Publisher }.Where(part => part.Length > 0));
}
