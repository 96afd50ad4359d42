namespace PopulationHealth;

/// <summary>What an equiplot says about itself: the first and the last group at the beginning and at the end, and which distance is the wider.</summary>
internal static class EquiplotFinding
{
    public static Statement Of(IReadOnlyList<LineSeries> groups)
    {
        var (one, other) = (groups[0], groups[^1]);
        var both = one.Points
            .Select(point => (point.Period, From: point.Value.Estimate, To: other.Points.FirstOrDefault(own => own.Value.Label == point.Value.Label)?.Value.Estimate))
            .Where(row => row.From is not null && row.To is not null)
            .ToArray();
        if (both.Length == 0)
            return $"There is no period in which both {one.Name} and {other.Name} have a value.";
        var (first, last) = (both[0], both[^1]);
        Statement begin = $"In {first.Period}: {first.From!} for {one.Name}, {first.To!} for {other.Name}.";
        if (both.Length == 1)
            return begin;
        Statement end = $"In {last.Period}: {last.From!} and {last.To!}; the distance between the two is {Change(Distance(first.From!, first.To!), Distance(last.From!, last.To!), first.From!.Decimals)}.";
        return Statement.Join(begin, end);
    }

    private static double Distance(IEstimate one, IEstimate other) => Math.Abs(other.Shown() - one.Shown());

    // Distances that are shown alike are not told apart.
    private static string Change(double first, double last, int decimals)
    {
        var places = Math.Clamp(decimals, 0, 15);
        return Math.Sign(Math.Round(last, places) - Math.Round(first, places)) switch { > 0 => "wider", < 0 => "narrower", _ => "as wide as before" };
    }
}
