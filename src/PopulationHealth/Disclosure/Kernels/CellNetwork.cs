namespace PopulationHealth;

/// <summary>
/// A table with totals as a network: every cell is an arc, every sum that must hold is a node whose inflow is its outflow, and the counts are a flow. What a
/// reader knows of a cell are the arc's bounds, so the counts that are possible are the flows within the bounds. As all bounds are whole numbers, the
/// greatest and least flow through an arc are whole numbers too: the intervals found here are exact.
/// </summary>
internal sealed class CellNetwork(int nodes)
{
    /// <summary>Stands for "without limit": far above any count, and far from overflow.</summary>
    public const long NoLimit = 1L << 60;

    private readonly List<CellArc> _arcs = [];
    private readonly List<int>[] _touching = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];

    public int Nodes => nodes;

    public IReadOnlyList<CellArc> Arcs => _arcs;

    /// <summary>Adds an arc.</summary>
    /// <returns>Its number.</returns>
    public int Add(CellArc arc)
    {
        _touching[arc.Tail].Add(_arcs.Count);
        _touching[arc.Head].Add(_arcs.Count);
        _arcs.Add(arc);
        return _arcs.Count - 1;
    }

    /// <summary>The arcs that begin or end at a node.</summary>
    public List<int> Touching(int node) => _touching[node];

    /// <summary>How much more can go through an arc away from a node that it touches, within the bounds: forwards up to its upper bound, backwards down to its lower.</summary>
    public long Room(int arc, int from, long[] flow) => _arcs[arc].Tail == from ? _arcs[arc].Upper - flow[arc] : flow[arc] - _arcs[arc].Lower;

    /// <summary>The same, were the arc held back.</summary>
    public long RoomIfHidden(int arc, int from, long[] flow) => _arcs[arc].Tail == from ? _arcs[arc].Veiled.Most - flow[arc] : flow[arc] - _arcs[arc].Veiled.Least;

    /// <summary>The other end of an arc.</summary>
    public int Beyond(int arc, int from) => _arcs[arc].Tail == from ? _arcs[arc].Head : _arcs[arc].Tail;

    /// <summary>Sends an amount through an arc away from a node.</summary>
    public void Send(int arc, int from, long amount, long[] flow) => flow[arc] += _arcs[arc].Tail == from ? amount : -amount;
}
