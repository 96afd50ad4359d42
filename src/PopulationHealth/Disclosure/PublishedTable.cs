using System.Globalization;

namespace PopulationHealth;

/// <summary>A table as it is published under a policy, and how many of its cells were held back, and why.</summary>
public sealed record PublishedTable
{
    internal PublishedTable(DisclosurePolicy policy, TableLayout layout, ValueList<PublishedCell> cells) => (Policy, Layout, Cells) = (policy, layout, cells);

    /// <summary>The policy; state its name beside the table.</summary>
    public DisclosurePolicy Policy { get; }

    /// <summary>The cells, in the order in which they were given.</summary>
    public ValueList<PublishedCell> Cells { get; }

    /// <summary>How many cells are held back for their size.</summary>
    public int PrimaryCount => CountOf(CellStatus.Primary);

    /// <summary>How many cells are held back in addition.</summary>
    public int SecondaryCount => CountOf(CellStatus.Secondary);

    /// <summary>How many cells are shown rounded.</summary>
    public int RoundedCount => CountOf(CellStatus.Rounded);

    /// <summary>How many cells are shown as they are.</summary>
    public int OpenCount => CountOf(CellStatus.Open);

    internal TableLayout Layout { get; }

    /// <summary>The cell of a row and column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentException">There is no such cell.</exception>
    public PublishedCell this[string row, string column] => Layout.Find(row, column) is >= 0 and var cell
        ? Cells[cell]
        : throw new ArgumentException($"The table has no cell {TableLayout.Name((row, column))}.", nameof(row));

    /// <summary>A table that was published before, to be attacked.</summary>
    /// <param name="policy">The policy that it was published under.</param>
    /// <param name="cells">Each cell once: row, column (Total for totals), and what stands there: a number, or <c>[c]</c> or <c>*</c> for a suppressed one.</param>
    /// <exception cref="ArgumentException">A cell stands twice or is missing, or what stands there is neither; the message names the cell.</exception>
    public static PublishedTable Of(DisclosurePolicy policy, params ReadOnlySpan<(string Row, string Column, string Published)> cells)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var places = new List<(string, string)>();
        var published = new List<PublishedCell>();
        foreach (var (row, column, text) in cells)
        {
            places.Add((row, column));
            published.Add(Read(policy, row, column, text));
        }
        return new(policy, TableLayout.Of([.. places]), [.. published]);
    }

    /// <summary>The same table, with rows marked as being of the whole nation, which the policy may show as they are.</summary>
    /// <param name="rows">Rows of the table, such as Total.</param>
    public PublishedTable WithNationalRows(params IEnumerable<string> rows)
    {
        var names = rows.ToList();
        return new(Policy, Layout, [.. Cells.Select(cell => Policy.SparesNational && names.Contains(cell.Row) && cell.Status == CellStatus.Rounded ? cell with { Status = CellStatus.Open } : cell)]);
    }

    /// <summary>The policy's name and how many cells were shown and held back, but not which for what reason.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Cells.Count} cells under {Policy.Name}: {Cells.Count(cell => !cell.Status.IsHidden)} shown, {Cells.Count(cell => cell.Status.IsHidden)} held back");

    private static PublishedCell Read(DisclosurePolicy policy, string row, string column, string text)
    {
        if (text is "[c]" or "*")
            return new(row, column, null, CellStatus.Suppressed);
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > CountTable.MostCount)
            throw new ArgumentException($"The cell {TableLayout.Name((row, column))} is neither a count nor held back; give a whole number, or [c] or *.", nameof(text));
        return new(row, column, count, policy.RoundedTo > 1 && count > 0 ? CellStatus.Rounded : CellStatus.Open);
    }

    private int CountOf(CellStatus status) => Cells.Count(cell => cell.Status == status);
}
