namespace PopulationHealth;

/// <summary>What was expected of a set of observations, and what is there: nothing is left out in silence.</summary>
/// <param name="Expected">How many observations were expected.</param>
/// <param name="Present">Those that are there with a value.</param>
/// <param name="Absent">Those that have none, with the reason.</param>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Completeness(int Expected, ValueList<Observation> Present, ValueList<Gap> Absent) : IStated
{
    /// <summary>Whether everything that was expected has a value.</summary>
    public bool IsComplete => Absent.Count == 0;

    /// <summary>The sources of what is there.</summary>
    public ValueList<Source> Sources => ValueList.From(Present.Select(item => item.Source).Distinct());

    Missing? IStated.Missing => null;

    /// <inheritdoc />
    public string ToText(string? format) => string.IsNullOrEmpty(format)
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a completeness report; it has none.");

    /// <summary>Such as "9 of 10 expected; 1 missing (Hillfields: not published)".</summary>
    public override string ToString() =>
        $"{Present.Count} of {Expected} expected" + (IsComplete ? "" : $"; {Absent.Count} missing ({string.Join("; ", Absent)})");
}
