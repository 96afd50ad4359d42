namespace PopulationHealth;

/// <summary>
/// A framework whose top parts are pillars that overlap. Every two pillars have a connection, so n pillars have n(n-1)/2;
/// an item may stand in several pillars, and a partition across them is the wrong test.
/// </summary>
public sealed class OverlappingFramework : Framework
{
    /// <summary>Builds a framework of overlapping pillars.</summary>
    /// <param name="definition">The framework; its top parts are the pillars.</param>
    /// <param name="joins">What joins two pillars, keyed by the connection's code such as "KF-WD-HB"; may leave connections out.</param>
    /// <exception cref="ArgumentException">The definition does not hold together, or a key of <paramref name="joins"/> is not a connection.</exception>
    public OverlappingFramework(FrameworkDefinition definition, IReadOnlyDictionary<string, string>? joins = null)
        : base(definition)
    {
        var pairs = TopParts.SelectMany(first => TopParts.Skip(first.Order + 1), (first, second) => new Connection(first, second));
        Connections = [.. pairs.Select(pair => pair with { Joins = joins?.GetValueOrDefault(pair.Code) })];
        var unknown = joins?.Keys.Except(Connections.Select(connection => connection.Code), StringComparer.Ordinal).ToList() ?? [];
        if (unknown.Count > 0)
        {
            throw new ArgumentException(
                $"'{string.Join("', '", unknown)}' is not a connection of {this}: use the codes {string.Join(", ", Connections.Select(connection => connection.Code))}.",
                nameof(joins));
        }
    }

    /// <summary>Every pair of pillars, in framework order.</summary>
    public IReadOnlyList<Connection> Connections { get; }

    /// <summary>The connection of two different pillars, in whichever order they are given.</summary>
    /// <param name="pillar">One pillar of this framework, or a sub-part of it.</param>
    /// <param name="other">Another.</param>
    /// <exception cref="ArgumentException">A part belongs to another framework, or both to the same pillar.</exception>
    public Connection ConnectionOf(FrameworkPart pillar, FrameworkPart other)
    {
        var (one, two) = (Own(pillar, nameof(pillar)).Top, Own(other, nameof(other)).Top);
        return Connections.FirstOrDefault(connection => !one.Equals(two) && connection.Touches(one) && connection.Touches(two))
            ?? throw new ArgumentException($"A pillar is not connected with itself: '{one}' was given twice; pass two different pillars.", nameof(other));
    }

    /// <summary>Which pillars a set of indicators or actions reaches, which connections it carries, and which it leaves out.</summary>
    /// <inheritdoc/>
    public override OverlappingCoverage Coverage(IEnumerable<IPlaced> items) => new(this, items);
}
