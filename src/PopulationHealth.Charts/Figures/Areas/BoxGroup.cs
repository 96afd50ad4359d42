namespace PopulationHealth;

/// <summary>A box of a <see cref="BoxFigure"/>: the areas of one period or group.</summary>
/// <param name="Name">The period or group.</param>
/// <param name="Areas">The areas' values; those that are missing stand outside the box.</param>
public sealed record BoxGroup(string Name, ValueList<LabelledValue> Areas)
{
    /// <summary>The period or group.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(Name)
        ? throw new ArgumentException("A box needs the name of its period or group.", nameof(Name))
        : Name.Trim();

    internal LabelledValue[] Known => [.. Areas.Where(area => area.Estimate is not null)];
}
