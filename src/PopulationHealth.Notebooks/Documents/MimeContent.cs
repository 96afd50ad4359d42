using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>One format of a value.</summary>
/// <param name="MimeType">The format, such as <c>text/html</c>.</param>
/// <param name="Text">The text; for JSON, the JSON text.</param>
/// <param name="IsJson">Whether the text is JSON and is written into the notebook as JSON.</param>
public sealed record MimeContent(string MimeType, string Text, bool IsJson)
{
    /// <summary>Takes text in a format. JSON (<c>application/json</c> and any <c>application/...+json</c>) must parse.</summary>
    /// <param name="mimeType">The format.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="JsonException">The format is JSON and the text is not.</exception>
    public static MimeContent Of(string mimeType, string text)
    {
        var isJson = IsJsonType(mimeType);
        if (isJson)
            JsonDocument.Parse(text).Dispose();
        return new MimeContent(mimeType, text, isJson);
    }

    /// <summary>Whether nbformat writes this format as JSON rather than as lines of text.</summary>
    internal static bool IsJsonType(string mimeType) =>
        mimeType == "application/json"
        || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));
}
