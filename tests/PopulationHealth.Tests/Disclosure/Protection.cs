namespace PopulationHealth.Tests;

/// <summary>What must hold of a table after suppression.</summary>
internal static class Protection
{
    /// <summary>The table as a reader gets it: without the status of its cells.</summary>
    public static PublishedTable AsRead(PublishedTable table, bool isNational = false)
    {
        var read = PublishedTable.Of(table.Policy, [.. table.Cells.Select(cell => (cell.Row, cell.Column, cell.Published))]);
        return isNational ? read.WithNationalRows("Total") : read;
    }

    /// <summary>Whether every primary cell can, for a reader, have every count of the policy's range, and no cell that is held back is known.</summary>
    public static bool Holds(AttackReport report, params PublishedTable[] tables)
    {
        var policy = report.Policy;
        var hidden = tables.SelectMany(table => table.Cells.Where(cell => cell.Count is null)).ToList();
        return report.Contradiction.Length == 0
            && hidden.Count == report.Intervals.Count
            && hidden.Zip(report.Intervals).All(pair =>
                pair.First.Row == pair.Second.Row && pair.First.Column == pair.Second.Column && pair.Second.Lower != pair.Second.Upper
                && (pair.First.Status != CellStatus.Primary || (pair.Second.Lower <= policy.Least && !(pair.Second.Upper < policy.Most))));
    }

    /// <summary>Whether each cell shows what the policy lets it show of its count.</summary>
    public static bool IsByThePolicy(SecretTable secret, PublishedTable published)
    {
        var policy = published.Policy;
        return secret.Cells.Length == published.Cells.Count && secret.Cells.Zip(published.Cells).All(pair =>
        {
            var (count, cell) = (pair.First.Count, pair.Second);
            var isSpared = secret.IsNational && policy.SparesNational && cell.Row == "Total";
            return (cell.Row, cell.Column) == (pair.First.Row, pair.First.Column) && cell.Status switch
            {
                CellStatus.Primary => !isSpared && count >= policy.Least && count <= policy.Most && cell.Count is null,
                CellStatus.Secondary => (isSpared || count < policy.Least || count > policy.Most) && cell.Count is null,
                CellStatus.Rounded => !isSpared && policy.RoundedTo > 1 && cell.Count % policy.RoundedTo == 0 && 2 * Math.Abs(cell.Count!.Value - count) <= policy.RoundedTo,
                _ => cell.Count == count && (isSpared || policy.RoundedTo == 1 || count == 0),
            };
        });
    }
}
