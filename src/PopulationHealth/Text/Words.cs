namespace PopulationHealth;

/// <summary>Numbers with a noun behind them.</summary>
internal static class Words
{
    /// <summary>"1 year", "2.9 years": one only when it is shown as exactly 1.</summary>
    public static string Counted(double value, int decimals, string one, string many)
    {
        var number = Numbers.Grouped(Math.Abs(value), decimals);
        return $"{number} {(number == "1" ? one : many)}";
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";
}
