using System.Collections.Immutable;

namespace PopulationHealth;

/// <summary>How a set was narrowed, so that an empty result can say which step emptied it and what there was to choose from.</summary>
internal sealed record QueryTrail(ImmutableArray<string> Steps, ImmutableArray<string> Choices)
{
    private const int Shown = 12;

    public static QueryTrail Start(string what) => new([what], []);

    /// <summary>The trail of one indicator's observations; the choices before it say nothing more.</summary>
    public QueryTrail Of(string id) => new(Steps is ["all"] ? [$"of '{id}'"] : Steps.Add($"of '{id}'"), []);

    public QueryTrail Then(string step, IEnumerable<string> choices) =>
        new(Steps.Add(step), [.. choices.Distinct().Order(StringComparer.Ordinal)]);

    public string Describe(int count) => $"{count} {(count == 1 ? "observation" : "observations")}: {string.Join(", ", Steps)}";

    public string Explain(IReadOnlyCollection<Observation> found) => found.Count == 0
        ? $"No observation: {string.Join(", ", Steps)}.{(Choices.IsEmpty ? "" : $" Before the last step there were: {List(Choices)}.")}"
        : $"{found.Count} observations where one is wanted: {string.Join(", ", Steps)}. They are: {List([.. found.Select(Line)])}. Narrow the set further.";

    private static string Line(Observation item) =>
        $"{item.Id} ({item.Area}, {item.Group}, {item.Period.Text}{(item.Breakdown is { } part ? $", {part}" : "")}: {item})";

    private static string List(ImmutableArray<string> items) =>
        string.Join("; ", items.Take(Shown)) + (items.Length > Shown ? $"; and {items.Length - Shown} more" : "");
}
