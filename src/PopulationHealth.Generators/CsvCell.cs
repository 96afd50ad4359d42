using Microsoft.CodeAnalysis.Text;

namespace PopulationHealth.Generators;

/// <summary>A cell of a CSV file: what it says, and where it stands.</summary>
internal readonly struct CsvCell(string value, TextSpan span)
{
    /// <summary>The text without its quotes and outer blanks.</summary>
    public string Value { get; } = value;

    /// <summary>Where it stands in the file, quotes included.</summary>
    public TextSpan Span { get; } = span;
}
