namespace PopulationHealth;

/// <summary>Values of one kind over several categories: an area over its age bands, a census over the wards.</summary>
/// <param name="Name">Its name, as the key prints it.</param>
/// <param name="Values">Its values, each labelled by its category.</param>
public sealed record FigureSeries(string Name, ValueList<LabelledValue> Values)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(Name)
        ? throw new ArgumentException("A series needs a name, which the key prints.", nameof(Name))
        : Name.Trim();

    /// <summary>The value of a category.</summary>
    /// <param name="category">The label of the value.</param>
    internal LabelledValue this[string category] => Values.First(value => value.Label == category);
}
