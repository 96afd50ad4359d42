namespace PopulationHealth;

/// <summary>A table of a workbook: one row of headings, and rows without a gap.</summary>
public sealed record WorkbookTable
{
    /// <summary>A table cell by cell.</summary>
    /// <param name="columns">The columns, one at least.</param>
    /// <param name="rows">The rows, each with one cell a column.</param>
    /// <exception cref="ArgumentException">There is no column, or a row has more cells or fewer.</exception>
    public WorkbookTable(ValueList<WorkbookColumn> columns, IEnumerable<ValueList<WorkbookCell>> rows)
    {
        (Columns, Rows) = (columns, [.. rows]);
        if (Columns.Count == 0)
            throw new ArgumentException("The table has no columns; give one at least.", nameof(columns));
        if (Rows.Index().FirstOrDefault(row => row.Item.Count != Columns.Count, (-1, default)) is (>= 0 and var odd, var cells))
            throw new ArgumentException($"Row {odd + 1} has {cells.Count} cells; every row needs {Columns.Count}, one a column.", nameof(rows));
    }

    /// <summary>The columns.</summary>
    public ValueList<WorkbookColumn> Columns { get; private init; }

    /// <summary>The rows, each with one cell a column.</summary>
    public ValueList<ValueList<WorkbookCell>> Rows { get; }

    /// <summary>What a reader should know of the whole table; it goes to the sheet of notes.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Where the numbers are from.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The table of records: numbers stay numbers, estimates give their unit to the heading, and what is missing its shorthand.</summary>
    /// <param name="table">The table; its caption is for the sheet's title.</param>
    /// <param name="whereEmpty">What stands where a record has nothing: null, not a number, no text, an empty list. Null to have such a table refused when it is saved.</param>
    /// <exception cref="ArgumentException">A number is infinite; the message has row and column.</exception>
    /// <remarks>
    /// Where the estimates of a column differ in unit, or one is not exact ("over 200"), a column behind it says so. Behind estimates with intervals stand their limits, two columns for each level.
    /// </remarks>
    public static WorkbookTable Of(RecordTable table, Missing? whereEmpty = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var columns = table.Headings.SelectMany((heading, at) => RecordCells.Of(heading, [.. table.Values.Select(row => row[at])], whereEmpty)).ToList();
        return new([.. columns.Select(column => column.Column)], Enumerable.Range(0, table.Values.Count).Select(row => ValueList.From(columns.Select(column => column.Cells[row]))))
        {
            Sources = table.Sources,
        };
    }

    /// <summary>Observations, one a row: what, where, when, for whom, the value and, where there are any, its limits and counts; notes and reasons go to the notes.</summary>
    /// <param name="observations">The observations, one at least. What is the same in all, such as the source, is left out of the rows.</param>
    public static WorkbookTable Of(IEnumerable<Observation> observations) => ObservationTable.Of([.. observations ?? throw new ArgumentNullException(nameof(observations))]);

    /// <summary>A table under disclosure control, rows and columns as they were given: counts, and <c>[c]</c> for every cell held back, whichever for what reason. A note names the policy.</summary>
    /// <param name="table">The table as it is published.</param>
    /// <param name="rowName">What the names of the rows are, such as "Ward".</param>
    /// <param name="unit">What is counted, such as "deaths"; empty for nothing behind the headings.</param>
    public static WorkbookTable Of(PublishedTable table, string rowName, string unit = "") => CountsTable.Of(table, rowName, unit);

    /// <summary>The same table with one column changed: its width, its alignment, its name.</summary>
    /// <param name="name">The column's name, without its unit.</param>
    /// <param name="change">What it becomes: <c>column => column with { Width = 30 }</c>.</param>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public WorkbookTable WithColumn(string name, Func<WorkbookColumn, WorkbookColumn> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Columns.Any(column => column.Name == name)
            ? this with { Columns = [.. Columns.Select(column => column.Name == name ? change(column) : column)] }
            : throw new ArgumentException($"The table has no column '{name}'; its columns are {string.Join(", ", Columns.Select(column => column.Name))}.", nameof(name));
    }
}
