namespace PopulationHealth;

/// <summary>Finds the cheapest way to give an arc room by holding back open ones (Dijkstra 1959; what is held back already costs nothing).</summary>
internal sealed class CheapestCircle(CellNetwork network, long[] costs)
{
    private readonly long[] _distance = new long[network.Nodes];
    private readonly int[] _arrival = new int[network.Nodes];
    private readonly int[] _previous = new int[network.Nodes];
    private readonly bool[] _isDone = new bool[network.Nodes];
    private readonly PriorityQueue<int, (long Distance, int Node)> _queue = new();

    /// <summary>Hides arcs so that the flow of an arc can go up or down, and moves it.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="isUp">Whether its flow shall rise.</param>
    /// <param name="most">How much room is asked for.</param>
    /// <param name="flow">The flow of each arc; changed.</param>
    /// <returns>How much room there is now; 0 where there cannot be any, with every other cell held back.</returns>
    public long Widen(int arc, bool isUp, long most, long[] flow)
    {
        var (from, to) = isUp ? (network.Arcs[arc].Head, network.Arcs[arc].Tail) : (network.Arcs[arc].Tail, network.Arcs[arc].Head);
        // One circle wide enough for all is better than several; where there is none, any width will do.
        var width = Find(from, to, arc, most, flow) ? most : Find(from, to, arc, 1, flow) ? 1 : 0;
        if (width == 0)
            return 0;
        var amount = most;
        for (var node = to; node != from; node = _previous[node])
        {
            if (network.Room(_arrival[node], _previous[node], flow) < width)
                network.Arcs[_arrival[node]].IsHidden = true;
            amount = Math.Min(amount, network.Room(_arrival[node], _previous[node], flow));
        }
        for (var node = to; node != from; node = _previous[node])
            network.Send(_arrival[node], _previous[node], amount, flow);
        flow[arc] += isUp ? amount : -amount;
        return amount;
    }

    private bool Find(int from, int to, int without, long width, long[] flow)
    {
        Array.Fill(_distance, long.MaxValue);
        Array.Clear(_isDone);
        _queue.Clear();
        _distance[from] = 0;
        _queue.Enqueue(from, (0, from));
        while (_queue.TryDequeue(out var node, out _))
        {
            if (node == to)
                return true;
            if (_isDone[node])
                continue;
            _isDone[node] = true;
            foreach (var arc in network.Touching(node))
                if (arc != without && CostOf(arc, node, width, flow) is >= 0 and var cost && _distance[node] + cost < _distance[network.Beyond(arc, node)])
                {
                    var next = network.Beyond(arc, node);
                    (_distance[next], _arrival[next], _previous[next]) = (_distance[node] + cost, arc, node);
                    _queue.Enqueue(next, (_distance[next], next));
                }
        }
        return false;
    }

    /// <summary>What it costs to send an amount through an arc: nothing where there is room, else that of hiding it; -1 where not even that helps.</summary>
    private long CostOf(int arc, int from, long width, long[] flow) =>
        network.Room(arc, from, flow) >= width ? 0
        : !network.Arcs[arc].IsHidden && network.RoomIfHidden(arc, from, flow) >= width ? costs[arc]
        : -1;
}
