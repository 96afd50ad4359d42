namespace PopulationHealth;

/// <summary>
/// A framework as its author writes it down, before it is checked: the input of every framework, the library's own and yours.
/// Another edition is <c>definition with { Edition = ..., Parts = ... }</c>.
/// </summary>
public sealed record FrameworkDefinition
{
    /// <summary>Code shared by all editions, such as "KF".</summary>
    public required string Code { get; init; }

    /// <summary>Name as it is to be printed.</summary>
    public required string Name { get; init; }

    /// <summary>The edition, usually a year or span of years.</summary>
    public required string Edition { get; init; }

    /// <summary>At least one source; the first is that of every part which does not name its own.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Parts in the order of the source. Order among sub-parts of the same parent counts; where they stand otherwise does not.</summary>
    public required IReadOnlyList<PartDefinition> Parts { get; init; }
}
