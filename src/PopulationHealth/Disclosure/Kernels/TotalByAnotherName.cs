namespace PopulationHealth;

/// <summary>
/// A row or column that is the sum of all others and is not called Total: taken for a part, it would give the cells away that are held back. A subtotal, the sum of some of the
/// others, is not found.
/// </summary>
internal static class TotalByAnotherName
{
    // With fewer, equal sums may be chance.
    private const int FewestSums = 2;
    private const int FewestParts = 3;

    /// <summary>The first one, by what it is called; null where there is none. Rows that have a Total are not looked at, nor are such columns.</summary>
    public static string? In(TableLayout layout, ReadOnlySpan<(string Row, string Column, double Count)> cells)
    {
        var rows = HasTotal(layout.Cells.Select(cell => cell.Row)) ? -1 : Find(layout.RowCount, layout.ColumnCount, (row, column) => layout[row, column], cells);
        if (rows >= 0)
            return $"row {layout.RowNames.ElementAt(rows)}";
        var columns = HasTotal(layout.Cells.Select(cell => cell.Column)) ? -1 : Find(layout.ColumnCount, layout.RowCount, (column, row) => layout[row, column], cells);
        return columns >= 0 ? $"column {layout.ColumnNames.ElementAt(columns)}" : null;
    }

    private static bool HasTotal(IEnumerable<string> labels) => labels.Any(TableLayout.IsTotal);

    // The line that is the sum of the others is half the sum of all.
    private static int Find(int lines, int places, Func<int, int, int> cellOf, ReadOnlySpan<(string Row, string Column, double Count)> cells)
    {
        if (lines < 3)
            return -1;
        var sums = new double[places];
        for (var line = 0; line < lines; line++)
            for (var place = 0; place < places; place++)
                sums[place] += cells[cellOf(line, place)].Count;
        for (var line = 0; line < lines; line++)
            if (IsHalf(line, sums, cellOf, cells) && IsEnough(line, lines, sums, cellOf, cells))
                return line;
        return -1;
    }

    private static bool IsHalf(int line, double[] sums, Func<int, int, int> cellOf, ReadOnlySpan<(string Row, string Column, double Count)> cells)
    {
        for (var place = 0; place < sums.Length; place++)
            if (2 * cells[cellOf(line, place)].Count != sums[place])
                return false;
        return true;
    }

    private static bool IsEnough(int total, int lines, double[] sums, Func<int, int, int> cellOf, ReadOnlySpan<(string Row, string Column, double Count)> cells)
    {
        if (sums.Count(sum => sum > 0) >= FewestSums)
            return true;
        var parts = 0;
        for (var line = 0; line < lines; line++)
            for (var place = 0; place < sums.Length; place++)
                parts += line != total && cells[cellOf(line, place)].Count > 0 ? 1 : 0;
        return parts >= FewestParts;
    }
}
