namespace PopulationHealth;

/// <summary>Why cells make no table. The message names cells and never a count.</summary>
internal sealed record TableProblem(Reason Reason, string Message)
{
    /// <summary>The first problem; null where there is none.</summary>
    public static TableProblem? In(ReadOnlySpan<(string Row, string Column, double Count)> cells)
    {
        var places = new (string Row, string Column)[cells.Length];
        for (var at = 0; at < cells.Length; at++)
        {
            places[at] = (cells[at].Row, cells[at].Column);
            if (string.IsNullOrWhiteSpace(places[at].Row) || string.IsNullOrWhiteSpace(places[at].Column))
                return new(Reason.Cells, "A cell has no row or no column; name both.");
            if (double.IsNaN(cells[at].Count))
                return new(Reason.MissingInput, $"The cell {TableLayout.Name(places[at])} has no count; a table with a gap cannot be protected.");
            if (!(cells[at].Count >= 0 && cells[at].Count <= CountTable.MostCount) || cells[at].Count != Math.Floor(cells[at].Count))
                return new(Reason.CountOutOfRange, $"The cell {TableLayout.Name(places[at])} is no count; give a whole number from 0 to 10^12.");
        }
        if (TableLayout.TryOf(places, out var layout) is { } problem)
            return new(Reason.Cells, problem);
        for (var at = 0; at < cells.Length; at++)
        {
            var sum = 0.0;
            foreach (var part in layout.PartsOf(places[at].Row, places[at].Column))
                sum += cells[part].Count;
            if (sum != cells[at].Count)
                return new(Reason.Totals, $"The total {TableLayout.Name(places[at])} is not the sum of its cells; correct it, or leave it out.");
        }
        return TotalByAnotherName.In(layout, cells) is { } total
            ? new(Reason.UnnamedTotal, $"The {total} is in every place the sum of all others. If it is a total, call it {TableLayout.Total}; if it is not, add the totals, called {TableLayout.Total}.")
            : null;
    }
}
