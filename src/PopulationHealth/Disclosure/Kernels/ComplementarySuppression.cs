namespace PopulationHealth;

/// <summary>
/// Chooses the cells that are held back so that no primary one can be worked out (after Cox 1980 and Kelly, Golden and Assad 1992: circles in the network of
/// the table). Each primary count must be able to rise to the end of the policy's range, and to fall to its beginning, while all others stay possible; where
/// the bounds do not let it, the cheapest circle of cells is held back. That a cell is held back only ever gives room, so a cell that was made safe stays safe.
/// </summary>
internal sealed class ComplementarySuppression(CellNetwork network, long[] counts, long[] costs, int[] primary, DisclosurePolicy policy)
{
    private readonly FlowSearch _search = new(network);
    private readonly CheapestCircle _circle = new(network, costs);

    // The arcs that were open before; what each primary cell's safety rests on, upwards and downwards.
    private readonly bool[] _wasOpen = [.. network.Arcs.Select(arc => !arc.IsHidden)];
    private readonly HashSet<int>[] _rests = [.. primary.SelectMany(_ => new[] { new HashSet<int>(), new HashSet<int>() })];

    /// <summary>Hides arcs of the network until every primary one is safe.</summary>
    public void Run()
    {
        foreach (var arc in primary)
        {
            Protect(arc, isUp: true);
            Protect(arc, isUp: false);
        }
        for (var at = 0; at < _rests.Length; at++)
            if (!IsSafe(at))
                throw new InvalidOperationException("The table could not be protected; nothing may be published. This is an error of the program.");
        Reopen();
    }

    private void Protect(int arc, bool isUp)
    {
        var need = Need(arc, isUp);
        var flow = (long[])counts.Clone();
        var moved = _search.Move(arc, isUp, need, flow);
        while (moved < need)
            moved += _circle.Widen(arc, isUp, need - moved, flow);
    }

    /// <summary>Shows each cell again that turns out not to be needed, the dearest first.</summary>
    private void Reopen()
    {
        var secondary = Enumerable.Range(0, costs.Length).Where(arc => _wasOpen[arc] && network.Arcs[arc].IsHidden).OrderByDescending(arc => costs[arc]).ToList();
        foreach (var arc in secondary)
        {
            network.Arcs[arc].IsHidden = false;
            if (!Enumerable.Range(0, _rests.Length).Where(at => _rests[at].Contains(arc)).All(IsSafe))
                network.Arcs[arc].IsHidden = true;
        }
    }

    /// <summary>Whether a primary cell has its whole range in one direction; remembers the cells that it needs for that.</summary>
    private bool IsSafe(int at)
    {
        var (arc, isUp) = (primary[at / 2], at % 2 == 0);
        var need = Need(arc, isUp);
        var flow = (long[])counts.Clone();
        if (_search.Move(arc, isUp, need, flow) < need)
            return false;
        _rests[at].Clear();
        for (var other = 0; other < flow.Length; other++)
            if (_wasOpen[other] && (flow[other] < network.Arcs[other].Open.Least || flow[other] > network.Arcs[other].Open.Most))
                _rests[at].Add(other);
        return true;
    }

    private long Need(int arc, bool isUp) => isUp ? policy.Most - counts[arc] : counts[arc] - policy.Least;
}
