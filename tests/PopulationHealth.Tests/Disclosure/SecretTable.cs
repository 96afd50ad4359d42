using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>A random table whose counts the test may see.</summary>
internal sealed record SecretTable(int[][] Counts, bool[] RowTotals, bool[] ColumnTotals, bool GrandTotal, bool IsNational)
{
    /// <summary>Policies with rounding and without, with zeros shown and held back.</summary>
    public static Gen<DisclosurePolicy> Policies => Gen.Elements(
        DisclosurePolicy.HospitalEpisodes, DisclosurePolicy.HospitalEpisodes, DisclosurePolicy.OnsDeaths, DisclosurePolicy.Threshold(1, 7), DisclosurePolicy.Threshold(1, 4),
        DisclosurePolicy.Threshold(0, 4), DisclosurePolicy.Threshold(0, 7, 5), DisclosurePolicy.Threshold(1, 9, 10), DisclosurePolicy.Threshold(1, 2, 3));

    /// <summary>Tables of 2 to 8 cells in one dimension, or of 2 to 6 by 2 to 8.</summary>
    public static Gen<SecretTable> Any => Of(
        Gen.Frequency((1, from cells in Gen.Choose(2, 8) select (cells, 1)), (4, from rows in Gen.Choose(2, 6) from columns in Gen.Choose(2, 8) select (rows, columns))));

    public static Gen<SecretTable> Of(Gen<(int Rows, int Columns)> sizes, int most = 60) =>
        from size in sizes
        from greatest in Gen.Elements(1, 3, 8, 25, most).Select(count => Math.Min(count, most))
        from zeros in Gen.Elements(0, 3, 8)
        from counts in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((10 - zeros, Gen.Choose(0, greatest)), (zeros, Gen.Constant(0))), size.Columns), size.Rows)
        from totals in Gen.Elements("all", "all", "none", "some")
        from rowTotals in Totals(totals, size.Rows)
        from columnTotals in Totals(totals, size.Columns)
        from grandTotal in Totals(totals, 1)
        from isNational in Gen.Elements(true, false, false, false)
        let table = new SecretTable(counts, rowTotals, columnTotals, grandTotal[0], isNational)
        where table.IsTable
        select table;

    public int RowCount => Counts.Length;

    public int ColumnCount => Counts[0].Length;

    /// <summary>Every cell with its count; rows are r0, r1 ..., columns c0, c1 ...</summary>
    public (string Row, string Column, double Count)[] Cells =>
    [
        .. from row in Enumerable.Range(0, RowCount) from column in Enumerable.Range(0, ColumnCount) select ($"r{row}", $"c{column}", (double)Counts[row][column]),
        .. from row in Enumerable.Range(0, RowCount) where RowTotals[row] select ($"r{row}", "Total", (double)Counts[row].Sum()),
        .. from column in Enumerable.Range(0, ColumnCount) where ColumnTotals[column] select ("Total", $"c{column}", (double)Counts.Sum(row => row[column])),
        .. GrandTotal ? [("Total", "Total", (double)Counts.Sum(row => row.Sum()))] : Array.Empty<(string, string, double)>(),
    ];

    /// <summary>Whether no row or column is the sum of all others by chance.</summary>
    public bool IsTable => CountTable.Judge(Cells) == Reason.None;

    public CountTable ToTable()
    {
        var table = CountTable.Of(Cells);
        return IsNational && table.Rows.Contains("Total") ? table.WithNationalRows("Total") : table;
    }

    /// <summary>How many cells are held back in addition where each row and column with a sensitive cell goes as a whole.</summary>
    public int WholeRowsAndColumns(DisclosurePolicy policy)
    {
        bool IsHidden((string Row, string Column, double Count) cell) => policy.IsSensitive((long)cell.Count) && !(IsNational && policy.SparesNational && cell.Row == "Total");
        var rows = Cells.Where(IsHidden).Select(cell => cell.Row).ToHashSet();
        var columns = Cells.Where(IsHidden).Select(cell => cell.Column).ToHashSet();
        return Cells.Count(cell => !IsHidden(cell) && (rows.Contains(cell.Row) || columns.Contains(cell.Column)));
    }

    public override string ToString() =>
        $"[{string.Join(" | ", Counts.Select(row => string.Join(' ', row)))}] totals {string.Join("", RowTotals)} {string.Join("", ColumnTotals)} {GrandTotal} national {IsNational}";

    private static Gen<bool[]> Totals(string which, int size) =>
        which == "some" ? Gen.ArrayOf(Gen.Elements(true, false), size) : Gen.Constant(Enumerable.Repeat(which == "all", size).ToArray());
}
