using System.Globalization;

namespace PopulationHealth;

/// <summary>The sentences that figures write about themselves: what is highest and lowest, what changed, nothing about causes.</summary>
internal static class Findings
{
    public static Statement OfBars(IReadOnlyList<LabelledValue> items, string? emphasis, LabelledValue? benchmark)
    {
        var known = Known(items);
        var ours = known.FirstOrDefault(item => item.Label == emphasis);
        return Statement.Join([
            .. ours is null ? [] : new[] { Against(ours, benchmark) },
            .. known.Count > 1 ? new[] { Extremes(known) } : ours is null && known.Count == 1 ? [Against(known[0], benchmark)] : [],
            .. Gaps(items, "No value for "),
        ]);
    }

    public static Statement OfSeries(IReadOnlyList<FigureSeries> series) => Statement.Join([
        .. series.Select(one => (one.Name, Known: Known(one.Values))).Where(one => one.Known.Count > 0).Select(one => Named(one.Name, one.Known)),
        .. series.SelectMany(one => Gaps(one.Values, $"{one.Name}: no value for ")),
    ]);

    /// <summary>What moved most between the first and the last series; the extremes where there is one series only.</summary>
    public static Statement OfDots(IReadOnlyList<FigureSeries> series)
    {
        if (series.Count == 1)
            return OfBars(series[0].Values, null, null);
        var (first, last) = (series[0], series[^1]);
        var pairs = first.Values
            .Select(value => (value.Label, From: value.Estimate, To: last[value.Label].Estimate))
            .Where(pair => pair.From is not null && pair.To is not null)
            .OrderByDescending(pair => Math.Abs(pair.To!.Shown() - pair.From!.Shown()))
            .ToArray();
        if (pairs.Length == 0)
            return OfSeries(series);
        var (label, from, to) = pairs[0];
        Statement widest = $"The widest distance is for {label}: {from!} in {first.Name} and {to!} in {last.Name}.";
        return Statement.Join([widest, .. last.Values.Count > 1 ? new[] { Named(last.Name, Known(last.Values)) } : []]);
    }

    /// <summary>The course of each line; what stands on the two sides of a break is not comparable, so each side has a course of its own.</summary>
    public static Statement OfLines(IReadOnlyList<LineSeries> series) => Statement.Join(series
        .SelectMany(one => one.ComparableParts(), (one, points) => Course(points[0].Break.Length == 0 ? one.Name : $"{one.Name} ({points[0].Break})", points)));

    private static Statement Course(string name, IReadOnlyList<LinePoint> points)
    {
        var (first, last) = (points[0], points[^1]);
        var (from, to) = (first.Value.Estimate!, last.Value.Estimate!);
        if (points.Count == 1)
            return $"{name}: {from} in {first.Period}.";
        if (from.ToText(null) == to.ToText(null))
            return $"{name}: {from} in {first.Period} and in {last.Period}.";
        return $"{name}: {(to.Shown() > from.Shown() ? "up" : "down")} from {from} in {first.Period} to {to} in {last.Period}.";
    }

    private static Statement Against(LabelledValue item, LabelledValue? benchmark)
    {
        if (benchmark?.Estimate is not { } other)
            return $"{item.Label}: {item.Estimate!}.";
        var comparison = item.Estimate!.ToText(null) == other.ToText(null) ? "the same as" : item.Estimate!.Shown() > other.Shown() ? "above" : "below";
        return $"{item.Label}: {item.Estimate!}, {comparison} {benchmark.Label} ({other}).";
    }

    private static Statement Named(string name, List<LabelledValue> known)
    {
        var (highest, lowest) = Ends(known);
        if (known.Count == 1 || highest.Estimate!.ToText(null) == lowest.Estimate!.ToText(null))
            return $"{name}: {highest.Estimate!} for {string.Join(", ", known.Select(item => item.Label))}.";
        return $"{name}: highest for {Sharing(known, highest)} ({highest.Estimate!}), lowest for {Sharing(known, lowest)} ({lowest.Estimate!}).";
    }

    private static Statement Extremes(List<LabelledValue> known)
    {
        var (highest, lowest) = Ends(known);
        if (highest.Estimate!.ToText(null) == lowest.Estimate!.ToText(null))
            return $"All are {highest.Estimate!}.";
        return $"The highest is {Sharing(known, highest)} ({highest.Estimate!}), the lowest {Sharing(known, lowest)} ({lowest.Estimate!}).";
    }

    public static IEnumerable<Statement> Gaps(IEnumerable<LabelledValue> items, string lead)
    {
        var names = items.Where(item => item.Missing is not null).Select(item => $"{item.Label} ({item.Missing})").ToArray();
        return names.Length == 0 ? [] : [$"{lead}{string.Join(", ", names)}."];
    }

    private static List<LabelledValue> Known(IEnumerable<LabelledValue> items) => [.. items.Where(item => item.Estimate is not null)];

    private static (LabelledValue Highest, LabelledValue Lowest) Ends(List<LabelledValue> known) =>
        (known.MaxBy(item => item.Estimate!.Shown())!, known.MinBy(item => item.Estimate!.Shown())!);

    // Values that print alike share an end; none of them is to be singled out.
    private static Statement Sharing(List<LabelledValue> known, LabelledValue end)
    {
        const int MostNamed = 3;
        string[] labels = [.. known.Where(item => item.Estimate!.ToText(null) == end.Estimate!.ToText(null)).Select(item => item.Label)];
        string[] named = labels.Length <= MostNamed ? labels : [labels[0], string.Create(CultureInfo.InvariantCulture, $"{labels.Length - 1} others")];
        return Statement.List(named.Select(name => (Statement)$"{name}"));
    }
}
