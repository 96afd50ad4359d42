namespace PopulationHealth;

/// <summary>
/// Chooses the cells that are held back so that no primary one can be worked out (after Cox 1980 and Kelly, Golden and Assad 1992: circles in the network of
/// the table). Each primary count must be able to rise to the end of the policy's range, and to fall to its beginning, while all others stay possible; where
/// the bounds do not let it, the cheapest circle of cells is held back. That a cell is held back only ever gives room, so a cell that was made safe stays safe.
/// </summary>
/// <remarks>
/// Wherever it can be had, a cell is made safe even from a reader who is told which cells are primary, and so takes them to be within the range. It cannot always be
/// had (a small total of two small counts is at least 2); such cells are safe from a reader who sees the marks alone, for whom each may be any count from 0 on.
/// </remarks>
internal sealed class ComplementarySuppression(CellNetwork network, long[] counts, long[] costs, int[] primary, DisclosurePolicy policy)
{
    private readonly FlowSearch _search = new(network);
    private readonly CheapestCircle _circle = new(network, costs);
    private readonly bool[] _wasOpen = [.. network.Arcs.Select(arc => !arc.IsHidden)];
    private readonly List<PrimaryDirection> _told = [];
    private readonly List<PrimaryDirection> _untold = [];

    /// <summary>Hides arcs of the network until every primary one is safe.</summary>
    public void Run()
    {
        foreach (var arc in primary)
        {
            Protect(new(arc, IsUp: true, policy.Most - counts[arc]));
            Protect(new(arc, IsUp: false, counts[arc] - policy.Least));
        }
        if (!AreSafe(null))
            throw new InvalidOperationException("The table could not be protected; nothing may be published. This is an error of the program.");
        Reopen();
    }

    private void Protect(PrimaryDirection cell)
    {
        TellPrimary(true);
        if (Widen(cell))
        {
            _told.Add(cell);
            return;
        }
        TellPrimary(false);
        _ = Widen(cell);
        _untold.Add(cell);
    }

    private bool Widen(PrimaryDirection cell)
    {
        var flow = (long[])counts.Clone();
        var moved = _search.Move(cell.Arc, cell.IsUp, cell.Need, flow);
        while (moved < cell.Need)
        {
            if (_circle.Widen(cell.Arc, cell.IsUp, cell.Need - moved, flow) is not (> 0 and var room))
                return false;
            moved += room;
        }
        return true;
    }

    /// <summary>Shows each cell again that turns out not to be needed, the dearest first.</summary>
    private void Reopen()
    {
        var secondary = Enumerable.Range(0, costs.Length).Where(arc => _wasOpen[arc] && network.Arcs[arc].IsHidden).OrderByDescending(arc => costs[arc]).ToList();
        foreach (var arc in secondary)
        {
            network.Arcs[arc].IsHidden = false;
            if (!AreSafe(arc))
                network.Arcs[arc].IsHidden = true;
        }
    }

    /// <summary>Whether the primary cells are safe that rest on an arc, or all of them.</summary>
    private bool AreSafe(int? arc)
    {
        TellPrimary(true);
        if (!Rest(_told).All(IsSafe))
            return false;
        TellPrimary(false);
        return Rest(_untold).All(IsSafe);

        IEnumerable<PrimaryDirection> Rest(List<PrimaryDirection> cells) => cells.Where(cell => arc is not { } on || cell.RestsOn.Contains(on));
    }

    /// <summary>Whether a primary cell has its whole range in one direction; remembers the cells that it needs for that.</summary>
    private bool IsSafe(PrimaryDirection cell)
    {
        var flow = (long[])counts.Clone();
        if (_search.Move(cell.Arc, cell.IsUp, cell.Need, flow) < cell.Need)
            return false;
        cell.RestsOn.Clear();
        for (var other = 0; other < flow.Length; other++)
            if (_wasOpen[other] && (flow[other] < network.Arcs[other].Open.Least || flow[other] > network.Arcs[other].Open.Most))
                cell.RestsOn.Add(other);
        return true;
    }

    private void TellPrimary(bool isTold)
    {
        foreach (var arc in primary)
            network.Arcs[arc].Veiled = isTold ? (policy.Least, policy.Most) : (0, CellNetwork.NoLimit);
    }
}
