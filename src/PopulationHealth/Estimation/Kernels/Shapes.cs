using System.Runtime.CompilerServices;

namespace PopulationHealth;

/// <summary>The checks that a batch makes on the call itself, before it computes anything.</summary>
internal static class Shapes
{
    public static void RequireSame(
        int expected, int given, [CallerArgumentExpression(nameof(given))] string name = "", [CallerArgumentExpression(nameof(expected))] string other = "")
    {
        if (given != expected)
            throw new ArgumentException($"{Bare(name)} has length {given}; it must be as long as {Bare(other)}, {expected}.", Bare(name));
    }

    /// <summary>The length of an array in tiles, see <see cref="BandTiles"/>.</summary>
    public static void RequireTiles(int areas, int bands, int given, [CallerArgumentExpression(nameof(given))] string name = "")
    {
        var needed = BandTiles.Length(areas, bands);
        if (given != needed)
            throw new ArgumentException(
                $"{Bare(name)} has length {given}; {areas} areas with {bands} bands need {needed} in tiles of {BandTiles.Size} areas (see BandTiles).", Bare(name));
    }

    /// <summary>Room for the results of so many areas at so many levels.</summary>
    public static void RequireRoom(int areas, int levels, EstimateSpans results)
    {
        RequireSame(areas, results.Count, nameof(results), nameof(areas));
        if (results.Lower.Length != areas * levels)
            throw new ArgumentException(
                $"There is room for {results.Lower.Length} limits; {areas} areas at {levels} levels need {areas * levels}.", nameof(results));
    }

    // The compiler gives the expression, such as "populations.Length".
    private static string Bare(string expression) => expression.EndsWith(".Length", StringComparison.Ordinal) ? expression[..^".Length".Length] : expression;
}
