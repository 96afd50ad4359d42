using System.Globalization;

namespace PopulationHealth;

/// <summary>The names of cells: A1, AB12.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The name of a cell.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 0.</param>
    public static string Of(int row, int column) => $"{ColumnOf(column)}{row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The letters of a column, from 0.</summary>
    public static string ColumnOf(int column) => column < Letters ? $"{(char)('A' + column)}" : $"{ColumnOf((column / Letters) - 1)}{(char)('A' + (column % Letters))}";

    /// <summary>The row (from 1) and column (from 0) of a name, dollar signs or not; null for any other text.</summary>
    public static (int Row, int Column)? Read(string? name)
    {
        var text = (name ?? "").Replace("$", "", StringComparison.Ordinal);
        var letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is > 0 and < 4 && int.TryParse(text.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, text.Take(letters).Aggregate(0, (sum, letter) => (sum * Letters) + letter - 'A' + 1) - 1)
            : null;
    }
}
