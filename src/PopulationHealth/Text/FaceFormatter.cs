namespace PopulationHealth;

/// <summary>One face of an object in a notebook, by the convention that .NET Interactive finds by name (design section 9).</summary>
/// <param name="mimeType">What kind of text it writes.</param>
/// <param name="face">Writes the object; null for an object that it does not know.</param>
internal sealed class FaceFormatter(string mimeType, Func<object, string?> face)
{
    /// <summary>What kind of text it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes an object.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (face(instance) is not { } text)
            return false;
        writer.Write(text);
        return true;
    }
}
