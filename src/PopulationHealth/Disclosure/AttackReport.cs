using System.Globalization;

namespace PopulationHealth;

/// <summary>What an attack on published tables found.</summary>
/// <param name="Policy">The policy that the reader knows.</param>
/// <param name="Intervals">The interval of each cell that is held back, in the order of the tables; empty where the tables contradict themselves.</param>
/// <param name="Contradiction">Why no counts agree with what is published; empty where some do.</param>
public sealed record AttackReport(DisclosurePolicy Policy, ValueList<FeasibilityInterval> Intervals, string Contradiction = "")
{
    /// <summary>The cells of which something was found.</summary>
    public ValueList<FeasibilityInterval> Findings => [.. Intervals.Where(interval => interval.Recovery != Recovery.None)];

    /// <summary>Whether nothing was found and the tables do not contradict themselves.</summary>
    public bool IsSafe => Contradiction.Length == 0 && Findings.Count == 0;

    /// <summary>How many cells were attacked and what was found, without a count from the tables.</summary>
    public override string ToString() => Contradiction.Length > 0
        ? $"{Policy.Name}: {Contradiction}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Policy.Name}: of {Intervals.Count} cells held back, {Findings.Count(found => found.Recovery == Recovery.Exact)} recovered and {Findings.Count(found => found.Recovery == Recovery.Narrowed)} narrowed");
}
