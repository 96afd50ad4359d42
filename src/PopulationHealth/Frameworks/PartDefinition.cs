namespace PopulationHealth;

/// <summary>One line of a <see cref="FrameworkDefinition"/>: what its author writes down about a part.</summary>
/// <param name="Code">Code, unique in the framework, such as "DW-LIVE-HOUS".</param>
/// <param name="Name">The conventional name, exactly as it is to be printed.</param>
/// <param name="Definition">What belongs to the part, in one sentence.</param>
public sealed record PartDefinition(string Code, string Name, string Definition)
{
    /// <summary>The code of the part that this is a sub-part of; null for a layer, pillar or objective.</summary>
    public string? Parent { get; init; }

    /// <summary>A name short enough for a chart's label; null where the name itself is.</summary>
    public string? ShortName { get; init; }

    /// <summary>The number or letter that the edition prints before the name; null where it prints none.</summary>
    public string? Number { get; init; }

    /// <summary>Other spellings that readers' data use for the part. They are accepted on input and never written.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How far the part rests on the source; the default is that the source names it.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The source of this part where it is not the framework's first citation.</summary>
    public Citation? Citation { get; init; }
}
