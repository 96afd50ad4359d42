using System.Data.Common;

namespace PopulationHealth;

/// <summary>
/// Observations from any data reader: a query to a database, a data table, what another library hands over. The columns, and what may stand in them, are those of a file of
/// observations (<see cref="ObservationColumns"/>, docs/your-place.md); of those only id, indicator, area, period, value and source must be there. Rename in the query what is called otherwise.
/// </summary>
public static class ObservationReader
{
    /// <summary>Reads all rows that are left.</summary>
    /// <param name="reader">The reader; it stays open.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="own">Indicators besides those of the catalogue; one of a catalogue's id takes its place. Null for none.</param>
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <exception cref="DataFileException">Something is wrong; the exception lists everything. Rows are counted from 1.</exception>
    public static ObservationSet Read(DbDataReader reader, string name = "reader", IEnumerable<Indicator>? own = null, bool withholdsValues = false)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var problems = new List<DataProblem>();
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Known(reader.GetName(column)))];
        var header = ObservationColumns.Header.Read(names, name, 0, withholdsValues, problems);
        if (problems.Count > 0)
            throw new DataFileException(problems);
        var rows = new ObservationRow((own ?? []).Concat(Indicators.All));
        var figures = new List<Observation>();
        for (var number = 1; reader.Read(); number++)
            figures.Add(rows.Read(new FileRow(name, number, header, [.. names.Select((_, column) => CellText.Of(reader, column))], problems, withholdsValues)));
        return problems.Count > 0 ? throw new DataFileException(problems)
            : figures.Count > 0 ? new ObservationSet(figures)
            : throw new DataFileException([new DataProblem(name, 0, "", "", "the reader has no rows; look at the query.")]);
    }

    // Databases differ in how they write the names of columns.
    private static string Known(string name) => ObservationColumns.Header.Names.FirstOrDefault(known => string.Equals(known, name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? name.Trim();
}
