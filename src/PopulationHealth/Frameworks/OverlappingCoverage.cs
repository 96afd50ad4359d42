using System.Globalization;

namespace PopulationHealth;

/// <summary>Which pillars a set of indicators or actions reaches, and which connections between pillars it carries.</summary>
/// <remarks>A connection is carried only where one and the same item stands in both pillars; two items, one in each, do not carry it.</remarks>
public sealed class OverlappingCoverage : Coverage
{
    internal OverlappingCoverage(OverlappingFramework framework, IEnumerable<IPlaced> items)
        : base(framework, items)
    {
        Connections = [.. framework.Connections.Select(connection => new ConnectionCoverage(connection, CarriersOf(connection)))];
    }

    /// <summary>Every connection with the items that carry both its pillars, in framework order.</summary>
    public IReadOnlyList<ConnectionCoverage> Connections { get; }

    /// <summary>The connections that at least one item carries.</summary>
    public IReadOnlyList<Connection> Carried => [.. Connections.Where(one => one.IsCarried).Select(one => one.Connection)];

    /// <summary>The connections that no item carries.</summary>
    public IReadOnlyList<Connection> NotCarried => [.. Connections.Where(one => !one.IsCarried).Select(one => one.Connection)];

    /// <summary>One line: the pillars with items, then the connections carried.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{base.ToString()}; {Carried.Count} of {Connections.Count} connections carried");

    private IReadOnlyList<IPlaced> CarriersOf(Connection connection) =>
        [.. this[connection.First].Items.Intersect(this[connection.Second].Items)];
}
