namespace PopulationHealth;

/// <summary>An indicator of a <see cref="TartanRugFigure"/>: its values in all areas.</summary>
/// <param name="Name">Its name, as the head of the column has it.</param>
/// <param name="Values">A value for each area, joined by the area's name; all of one measure and unit.</param>
public sealed record RugColumn(string Name, ValueList<JudgedValue> Values)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(Name)
        ? throw new ArgumentException("A column of a rug needs the name of its indicator.", nameof(Name))
        : Name.Trim();

    /// <summary>The unit in words; null for the measure's own.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit of the numbers; empty where there is none.</summary>
    internal string UnitText => Unit ?? Values.Select(value => value.Value.Estimate).OfType<IEstimate>().FirstOrDefault()?.Measure.Unit ?? "";

    /// <summary>The name with the unit, which the narrow cells leave out.</summary>
    internal string Head => new TableColumn(Name, UnitText).ToString();

    internal JudgedValue this[string area] => Values.First(value => value.Label == area);
}
