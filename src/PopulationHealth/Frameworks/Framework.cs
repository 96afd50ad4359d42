using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>
/// One edition of a framework of the determinants of health: its parts, their names and where they are from.
/// How the parts relate is what the three shapes add: layers nest (<see cref="LayeredFramework"/>), pillars overlap
/// (<see cref="OverlappingFramework"/>), objectives stand side by side (<see cref="ParallelFramework"/>).
/// </summary>
public abstract class Framework
{
    private readonly PartTree _tree;

    /// <summary>Checks a definition and builds its parts.</summary>
    /// <param name="definition">The framework as its author writes it.</param>
    /// <exception cref="ArgumentException">The definition is incomplete or contradicts itself; the message lists every problem.</exception>
    private protected Framework(FrameworkDefinition definition)
    {
        _tree = PartTree.Of(definition);
        Code = definition.Code;
        Name = definition.Name;
        Edition = definition.Edition;
        Citations = [.. definition.Citations];
        TopParts = [.. _tree.Parts.Where(part => part.Parent is null)];
    }

    /// <summary>The code shared by all editions, such as "DW".</summary>
    public string Code { get; }

    /// <summary>The framework's name.</summary>
    public string Name { get; }

    /// <summary>The edition, usually a year.</summary>
    public string Edition { get; }

    /// <summary>The sources, the main one first.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>All parts in the framework's order, each followed by its sub-parts.</summary>
    public IReadOnlyList<FrameworkPart> Parts => _tree.Parts;

    /// <summary>The layers, pillars or objectives, in order, without their sub-parts.</summary>
    public IReadOnlyList<FrameworkPart> TopParts { get; }

    /// <summary>The part with a code (upper or lower case).</summary>
    /// <param name="code">A part's code, such as "DW-LIVE-HOUS".</param>
    /// <exception cref="ArgumentException">No part has the code; the message lists those that there are.</exception>
    public FrameworkPart this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return _tree.ByText.TryGetValue(code, out var part) && string.Equals(part.Code, code, StringComparison.OrdinalIgnoreCase)
                ? part
                : throw new ArgumentException($"'{code}' is not the code of a part of {this}: use one of {Codes}, or TryFind for a name.", nameof(code));
        }
    }

    /// <summary>
    /// Finds a part by code, code without the framework's prefix, name, printed number or alias, whatever the case and
    /// whatever blanks stand around it.
    /// </summary>
    /// <param name="text">What the reader's data call the part.</param>
    /// <param name="part">The part, or null when nothing in this edition is called so.</param>
    public bool TryFind(string text, [NotNullWhen(true)] out FrameworkPart? part)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _tree.ByText.TryGetValue(text.Trim(), out part);
    }

    /// <summary>Finds this edition's own version of a part, which may come from another edition of the framework.</summary>
    /// <param name="place">A part of any framework.</param>
    /// <param name="part">The equal part of this edition, or null when this edition has none.</param>
    public bool TryFind(FrameworkPart place, [NotNullWhen(true)] out FrameworkPart? part)
    {
        ArgumentNullException.ThrowIfNull(place);
        part = _tree.ByText.TryGetValue(place.Code, out var found) && found.Equals(place) ? found : null;
        return part is not null;
    }

    /// <summary>The direct sub-parts of a part, in order; none for a part that is not divided.</summary>
    /// <param name="part">A part of this framework.</param>
    /// <exception cref="ArgumentException">The part belongs to another framework.</exception>
    public IReadOnlyList<FrameworkPart> SubPartsOf(FrameworkPart part)
    {
        var own = Own(part, nameof(part));
        return [.. Parts.Where(candidate => own.Equals(candidate.Parent))];
    }

    /// <summary>Which parts of the framework a set of indicators or actions reaches, and which it leaves out.</summary>
    /// <param name="items">Indicators, actions or anything else that has places in frameworks; an item given twice counts once.</param>
    public virtual Coverage Coverage(IEnumerable<IPlaced> items) => new(this, items);

    /// <summary>Name and edition.</summary>
    public override string ToString() => $"{Name} ({Edition})";

    /// <summary>This edition's own version of a part that a caller must take from this framework.</summary>
    private protected FrameworkPart Own(FrameworkPart part, string parameter)
    {
        ArgumentNullException.ThrowIfNull(part, parameter);
        return TryFind(part, out var own)
            ? own
            : throw new ArgumentException($"'{part}' is not a part of {this}: use one of {Codes}.", parameter);
    }

    private string Codes => string.Join(", ", Parts.Select(part => part.Code));
}
