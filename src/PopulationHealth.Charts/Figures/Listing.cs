namespace PopulationHealth;

/// <summary>Lists in messages.</summary>
internal static class Listing
{
    private const int Most = 20;

    /// <summary>The items, or the first twenty and how many more there are.</summary>
    public static string Some(IReadOnlyList<string> items) =>
        string.Join(", ", items.Take(Most)) + (items.Count > Most ? $" and {Markup.Number(items.Count - Most)} more" : "");
}
