namespace PopulationHealth;

/// <summary>
/// A framework whose top parts are layers, one around the other, given from the innermost to the outermost.
/// Only here do "inner" and "outer" mean something; layers carry no weights and no causal arrows.
/// </summary>
public sealed class LayeredFramework : Framework
{
    /// <summary>Builds a layered framework.</summary>
    /// <param name="definition">The framework; its top parts are the layers, innermost first.</param>
    /// <param name="stratifiers">Codes of the layers that describe people and are never a target of policy; none when left out.</param>
    /// <exception cref="ArgumentException">The definition does not hold together, or a stratifier is not a layer.</exception>
    public LayeredFramework(FrameworkDefinition definition, params IReadOnlyCollection<string> stratifiers)
        : base(definition)
    {
        ArgumentNullException.ThrowIfNull(stratifiers);
        var unknown = stratifiers.Where(code => !TopParts.Any(layer => HasCode(layer, code))).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException(
                $"'{string.Join("', '", unknown)}' cannot be a stratifier of {this}, since it is not a layer: use one of {string.Join(", ", TopParts.Select(layer => layer.Code))}.",
                nameof(stratifiers));
        }

        Stratifiers = [.. TopParts.Where(layer => stratifiers.Any(code => HasCode(layer, code)))];
        OpenToPolicy = [.. TopParts.Except(Stratifiers)];
    }

    /// <summary>The layers by which people are described and compared, never a target.</summary>
    public IReadOnlyList<FrameworkPart> Stratifiers { get; }

    /// <summary>The layers that policy can act on, from the innermost.</summary>
    public IReadOnlyList<FrameworkPart> OpenToPolicy { get; }

    /// <summary>Whether policy can act on a layer, or on the layer that a sub-part belongs to.</summary>
    /// <param name="part">A layer or sub-part of this framework.</param>
    /// <exception cref="ArgumentException">The part belongs to another framework.</exception>
    public bool IsOpenToPolicy(FrameworkPart part) => !Stratifiers.Contains(Own(part, nameof(part)).Top);

    /// <summary>The next layer inwards of a part's layer; null at the core.</summary>
    /// <param name="part">A layer or sub-part of this framework.</param>
    /// <exception cref="ArgumentException">The part belongs to another framework.</exception>
    public FrameworkPart? Inner(FrameworkPart part) => TopParts.ElementAtOrDefault(Own(part, nameof(part)).Top.Order - 1);

    /// <summary>The next layer outwards of a part's layer; null at the outermost.</summary>
    /// <param name="part">A layer or sub-part of this framework.</param>
    /// <exception cref="ArgumentException">The part belongs to another framework.</exception>
    public FrameworkPart? Outer(FrameworkPart part) => TopParts.ElementAtOrDefault(Own(part, nameof(part)).Top.Order + 1);

    /// <summary>Whether a part lies within another: in a layer further in, or as one of its sub-parts. No part lies within itself.</summary>
    /// <param name="part">The part that may lie within.</param>
    /// <param name="other">The part that may lie around it.</param>
    /// <exception cref="ArgumentException">A part belongs to another framework.</exception>
    public bool IsWithin(FrameworkPart part, FrameworkPart other)
    {
        var (inner, outer) = (Own(part, nameof(part)), Own(other, nameof(other)));
        return inner.Top.Order < outer.Top.Order || inner.IsPartOf(outer);
    }

    private static bool HasCode(FrameworkPart layer, string code) => string.Equals(layer.Code, code, StringComparison.OrdinalIgnoreCase);
}
