namespace PopulationHealth;

/// <summary>What a pyramid says about itself: its largest group, and where it differs most from the other.</summary>
internal static class PyramidFinding
{
    public static Statement Of(FigureSeries[] counts, FigureSeries[] shares)
    {
        var largest = Largest(counts[0], shares[0]);
        return shares.Length == 1 ? largest : Statement.Join(largest, Widest(shares[0], shares[1]));
    }

    private static Statement Largest(FigureSeries counts, FigureSeries shares)
    {
        var known = counts.Values.Where(value => value.Estimate is not null).ToArray();
        var most = known.MaxBy(value => value.Estimate!.Shown())!;
        if (shares[most.Label].Estimate is { } share)
            return $"{counts.Name}: the largest group is {most.Label}, {share} of all {most.Estimate!.Measure.Unit} ({most.Estimate!}).";
        return $"{counts.Name}: the largest group with a known count is {most.Label} ({most.Estimate!}); the shares are not known, as a count is {shares.Values[0].Missing!.ToString()}.";
    }

    private static Statement Widest(FigureSeries ours, FigureSeries theirs)
    {
        var pair = ours.Values.Select(value => (value.Label, Ours: value.Estimate, Theirs: theirs[value.Label].Estimate))
            .Where(pair => pair.Ours is not null && pair.Theirs is not null)
            .OrderByDescending(pair => Math.Abs(pair.Ours!.Shown() - pair.Theirs!.Shown()))
            .FirstOrDefault();
        if (pair.Ours is null)
            return $"It cannot be held against {theirs.Name}, as a count is missing.";
        var side = pair.Ours.ToText(null) == pair.Theirs!.ToText(null) ? "as in" : pair.Ours.Shown() > pair.Theirs.Shown() ? "a larger share than in" : "a smaller share than in";
        return $"The widest difference is in {pair.Label}: {pair.Ours} of all, {side} {theirs.Name} ({pair.Theirs}).";
    }
}
