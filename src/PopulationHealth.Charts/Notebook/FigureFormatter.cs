namespace PopulationHealth;

/// <summary>One face of a figure for a notebook; its members are found by name.</summary>
internal sealed class FigureFormatter(string mimeType, Func<Figure, string> face)
{
    /// <summary>The MIME type of what is written.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes a figure.</summary>
    /// <param name="instance">The object to show.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether the object is a figure and was written.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Figure figure)
            return false;
        writer.Write(face(figure));
        return true;
    }
}
