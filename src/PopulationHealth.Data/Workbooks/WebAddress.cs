namespace PopulationHealth;

/// <summary>What may become a link to the web.</summary>
internal static class WebAddress
{
    // Spreadsheet programs take no longer ones.
    private const int Longest = 2000;

    public static bool Is(string text) => text.Length <= Longest && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
