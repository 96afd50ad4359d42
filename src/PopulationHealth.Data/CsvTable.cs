namespace PopulationHealth;

/// <summary>Writes items as the rows of a file with known columns.</summary>
internal static class CsvTable
{
    public static void Write<T>(Stream stream, ValueList<CsvColumn> columns, IEnumerable<T> items, Func<T, string, string> cell)
    {
        using var writer = new CsvRowWriter(stream);
        Row(writer, columns.Select(column => column.Name));
        foreach (var item in items)
            Row(writer, columns.Select(column => cell(item, column.Name)));
    }

    private static void Row(CsvRowWriter writer, IEnumerable<string> cells)
    {
        foreach (var text in cells)
            writer.Text(text);
        writer.EndRow();
    }
}
