namespace PopulationHealth.Notebooks;

/// <summary>One formatter of a type that shows itself, found by name: its format, and its <c>bool Format(object, TextWriter)</c>.</summary>
internal sealed record NamedFormatter(string MimeType, Func<object, TextWriter, bool> Format);
