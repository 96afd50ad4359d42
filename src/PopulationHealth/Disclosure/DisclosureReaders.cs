using System.Data.Common;

namespace PopulationHealth;

/// <summary>Tables after disclosure control, and attacks on them, as data readers. A table before disclosure control has none: it is not for passing on.</summary>
public static class DisclosureReaders
{
    extension(PublishedTable table)
    {
        /// <summary>
        /// The cells as they may be published, as a data reader: row, column, count (DBNull where it is held back), what is printed, and status: <c>open</c>, <c>rounded</c>, or
        /// <c>suppressed</c> whatever a cell is held back for. Which it is, <see cref="PublishedCell.Status"/> tells the analyst.
        /// </summary>
        public DbDataReader ToDataReader() => Cells.Read((table ?? throw new ArgumentNullException(nameof(table))).Cells);
    }

    extension(AttackReport report)
    {
        /// <summary>The cells that are held back as a data reader, and whether they can be recovered. The bounds themselves are left out: they may be what must not be known.</summary>
        public DbDataReader ToDataReader() => Intervals.Read((report ?? throw new ArgumentNullException(nameof(report))).Intervals);
    }

    private static RecordColumns<PublishedCell> Cells { get; } = new RecordColumns<PublishedCell>()
        .Text("row", cell => cell.Row)
        .Text("column", cell => cell.Column)
        .Count("count", cell => cell.Count)
        .Text("published", cell => cell.Published)
        .Text("status", cell => (cell.Status.IsHidden ? CellStatus.Suppressed : cell.Status).Code);

    private static RecordColumns<FeasibilityInterval> Intervals { get; } = new RecordColumns<FeasibilityInterval>()
        .Whole("table", interval => interval.Table)
        .Text("row", interval => interval.Row)
        .Text("column", interval => interval.Column)
        .Text("recovery", interval => $"{interval.Recovery}");
}
