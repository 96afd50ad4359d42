using System.Data;

namespace PopulationHealth.Notebooks;

/// <summary>What ADO.NET calls rows, by the names of their columns: a DataTable, a DataView, rows of one table, or a data reader, which is read to its end.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The values, a row at a time and as long as <paramref name="Columns"/>; null for what is DBNull.</param>
internal sealed record DataRows(IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>The rows of a value; null for one that is nothing of the kind.</summary>
    public static DataRows? Find(object value) => value switch
    {
        DataTable table => Of(table, table.Rows.Cast<DataRow>()),
        DataView { Table: { } table } view => Of(table, view.Cast<DataRowView>().Select(row => row.Row)),
        DataRowCollection { Count: > 0 } rows => Of(rows[0].Table, rows.Cast<DataRow>()),
        IReadOnlyCollection<DataRow> { Count: > 0 } rows when rows.Select(row => row.Table).Distinct().Count() == 1 => Of(rows.First().Table, rows),
        IDataReader { IsClosed: false } reader => new([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], Read(reader)),
        _ => null,
    };

    private static DataRows Of(DataTable table, IEnumerable<DataRow> rows) => new(
        [.. table.Columns.Cast<DataColumn>().Select(column => column.ColumnName)],
        rows.Where(row => row.RowState is not DataRowState.Deleted).Select(row => Known(row.ItemArray)));

    private static IEnumerable<object?[]> Read(IDataReader reader)
    {
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            yield return Known(values);
        }
    }

    private static object?[] Known(object?[] values) => [.. values.Select(value => value is DBNull ? null : value)];
}
