namespace PopulationHealth;

/// <summary>
/// A place in a framework: a layer, pillar, objective or one of their sub-parts. Take it from its framework
/// (<c>DahlgrenWhitehead.Housing</c>, <c>framework["DW-LIVE-HOUS"]</c>).
/// </summary>
/// <remarks>
/// Two parts are equal when framework code and part code are: the same place in another edition of the framework
/// is the same place, though that edition may word its name differently.
/// </remarks>
public sealed record FrameworkPart
{
    internal FrameworkPart(FrameworkDefinition framework, PartDefinition part, FrameworkPart? parent, int order)
    {
        FrameworkCode = framework.Code;
        Code = part.Code;
        Name = part.Name;
        ShortName = part.ShortName ?? part.Name;
        Definition = part.Definition;
        Number = part.Number;
        Order = order;
        Parent = parent;
        Aliases = [.. part.Aliases];
        Provenance = part.Provenance;
        Citation = part.Citation ?? framework.Citations[0];
    }

    /// <summary>The code of the framework that the part belongs to, such as "DW".</summary>
    public string FrameworkCode { get; }

    /// <summary>The part's code, unique in its framework, such as "DW-LIVE-HOUS".</summary>
    public string Code { get; }

    /// <summary>The conventional name, exactly as the edition prints it.</summary>
    public string Name { get; }

    /// <summary>A name short enough for a label; the name itself where none was given.</summary>
    public string ShortName { get; }

    /// <summary>What belongs to the part, in one sentence of ours.</summary>
    public string Definition { get; }

    /// <summary>The number or letter that the edition prints before the name, or null.</summary>
    public string? Number { get; }

    /// <summary>Position among the parts of the same parent, from 0.</summary>
    public int Order { get; }

    /// <summary>The part that this is a sub-part of; null for a layer, pillar or objective.</summary>
    public FrameworkPart? Parent { get; }

    /// <summary>Other spellings that <see cref="Framework.TryFind(string, out FrameworkPart)"/> accepts.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>How far the part rests on its source.</summary>
    public Provenance Provenance { get; }

    /// <summary>The source that the part is from.</summary>
    public Citation Citation { get; }

    /// <summary>The layer, pillar or objective that the part belongs to: itself, or the outermost of its parents.</summary>
    public FrameworkPart Top => Parent?.Top ?? this;

    /// <summary>Whether the part lies in another at any depth; no part lies in itself.</summary>
    /// <param name="other">The part that may contain this one.</param>
    public bool IsPartOf(FrameworkPart other) => Parent is not null && (Parent.Equals(other) || Parent.IsPartOf(other));

    /// <inheritdoc/>
    public bool Equals(FrameworkPart? other) =>
        other is not null
        && string.Equals(FrameworkCode, other.FrameworkCode, StringComparison.Ordinal)
        && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FrameworkCode, Code);

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
