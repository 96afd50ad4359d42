namespace PopulationHealth;

/// <summary>Moves the flow through one arc of a network as far as the bounds of all others allow (shortest augmenting paths, Edmonds and Karp 1972).</summary>
internal sealed class FlowSearch(CellNetwork network)
{
    private readonly int[] _arrival = new int[network.Nodes];
    private readonly int[] _previous = new int[network.Nodes];
    private readonly Queue<int> _queue = new();

    /// <summary>Raises or lowers the flow of an arc, changing others along circles; its own bounds do not count.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="isUp">Whether to raise it.</param>
    /// <param name="most">By how much at most.</param>
    /// <param name="flow">The flow of each arc, within its bounds; changed.</param>
    /// <returns>By how much it went.</returns>
    public long Move(int arc, bool isUp, long most, long[] flow)
    {
        // More flow from tail to head must come back from head to tail.
        var (from, to) = isUp ? (network.Arcs[arc].Head, network.Arcs[arc].Tail) : (network.Arcs[arc].Tail, network.Arcs[arc].Head);
        var moved = 0L;
        while (moved < most && Reach(from, node => node == to, arc, flow) >= 0)
            moved += Push(from, to, most - moved, flow);
        flow[arc] += isUp ? moved : -moved;
        return moved;
    }

    /// <summary>Any flow within the bounds; null where there is none.</summary>
    public long[]? AnyFlow()
    {
        var flow = new long[network.Arcs.Count];
        var surplus = new long[network.Nodes];
        for (var arc = 0; arc < flow.Length; arc++)
        {
            if (network.Arcs[arc].Lower > network.Arcs[arc].Upper)
                return null;
            flow[arc] = network.Arcs[arc].Lower;
            surplus[network.Arcs[arc].Head] += flow[arc];
            surplus[network.Arcs[arc].Tail] -= flow[arc];
        }
        for (var node = 0; node < network.Nodes; node++)
            while (surplus[node] > 0)
            {
                if (Reach(node, other => surplus[other] < 0, -1, flow) is not (>= 0 and var sink))
                    return null;
                var sent = Push(node, sink, Math.Min(surplus[node], -surplus[sink]), flow);
                surplus[node] -= sent;
                surplus[sink] += sent;
            }
        return flow;
    }

    /// <summary>The nearest node that is wanted, along arcs with room; -1 where none is.</summary>
    private int Reach(int from, Func<int, bool> isWanted, int without, long[] flow)
    {
        Array.Fill(_arrival, -1);
        _queue.Clear();
        _queue.Enqueue(from);
        while (_queue.TryDequeue(out var node))
            foreach (var arc in network.Touching(node))
            {
                var next = network.Beyond(arc, node);
                if (arc == without || next == from || _arrival[next] >= 0 || network.Room(arc, node, flow) <= 0)
                    continue;
                (_arrival[next], _previous[next]) = (arc, node);
                if (isWanted(next))
                    return next;
                _queue.Enqueue(next);
            }
        return -1;
    }

    private long Push(int from, int to, long amount, long[] flow)
    {
        for (var node = to; node != from; node = _previous[node])
            amount = Math.Min(amount, network.Room(_arrival[node], _previous[node], flow));
        for (var node = to; node != from; node = _previous[node])
            network.Send(_arrival[node], _previous[node], amount, flow);
        return amount;
    }
}
