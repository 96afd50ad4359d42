namespace PopulationHealth;

/// <summary>An indicator of a <see cref="SpineChartFigure"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Area">The area's value with its verdict.</param>
/// <param name="Benchmark">The benchmark's value, the line in the middle.</param>
/// <param name="Areas">The values of all areas of the kind, the area's own among them.</param>
/// <param name="Polarity">Which way the values should move: what is better stands on the right.</param>
public sealed record SpineRow(string Name, JudgedValue Area, LabelledValue Benchmark, ValueList<LabelledValue> Areas, Polarity Polarity)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(Name)
        ? throw new ArgumentException("A row of a spine chart needs the name of its indicator.", nameof(Name))
        : Name.Trim();

    /// <summary>The unit in words; null for the measure's own.</summary>
    public string? Unit { get; init; }
}
