namespace PopulationHealth;

/// <summary>Words that were chosen by the data, with the sources of the data.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">The sources.</param>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Phrase(string Text, ValueList<Source> Sources) : IStated
{
    Missing? IStated.Missing => null;

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? Text
        : throw new FormatException($"'{format}' is no format of a phrase; it has none.");

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
