namespace PopulationHealth;

/// <summary>
/// The strict reader of comma-separated files (RFC 4180, UTF-8 with or without a byte order mark, CRLF or LF): a header with
/// exactly the columns that are asked for (others too, where they are allowed), in any order, and cells that mean what their column says. All problems are collected with row and column;
/// a file with a problem loads nothing.
/// </summary>
public static class CsvFile
{
    /// <summary>Reads a file into one item a row.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="columns">The columns that the header must have, and no others unless they are allowed.</param>
    /// <param name="read">Makes an item of a row; it reports what is wrong to the row and returns whatever it can, which is then thrown away.</param>
    /// <param name="othersAllowed">Whether the header may have other columns too; <see cref="DataRow.TextIfAny"/> reads them.</param>
    /// <returns>The items, in the order of the file.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<T> Read<T>(Stream stream, string name, IReadOnlyList<string> columns, Func<DataRow, T> read, bool othersAllowed = false) =>
        Read(stream, name, columns, [], othersAllowed, read);

    /// <summary>Reads a file into one item a row, some of whose columns may be left out.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="columns">The columns that the header must have.</param>
    /// <param name="optional">The columns that it may have besides, and no others; one that is left out reads as empty cells.</param>
    /// <param name="read">Makes an item of a row; it reports what is wrong to the row and returns whatever it can, which is then thrown away.</param>
    /// <returns>The items, in the order of the file.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<T> Read<T>(Stream stream, string name, IReadOnlyList<string> columns, IReadOnlyList<string> optional, Func<DataRow, T> read) =>
        Read(stream, name, columns, optional, othersAllowed: false, read);

    private static List<T> Read<T>(Stream stream, string name, IReadOnlyList<string> columns, IReadOnlyList<string> optional, bool othersAllowed, Func<DataRow, T> read)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(optional);
        ArgumentNullException.ThrowIfNull(read);
        var problems = new List<DataProblem>();
        var items = new List<T>();
        using var rows = new CsvRows(stream, name, problems.Add);
        var header = ReadHeader(rows, columns, optional, othersAllowed, problems);
        if (problems.Count > 0)
            throw new DataFileException(problems);
        while (rows.Read())
            items.Add(read(new DataRow(name, rows.Number, header, Cells(rows), problems)));
        return problems.Count == 0 ? items : throw new DataFileException(problems);
    }

    private static string[] Cells(CsvRows rows) => [.. Enumerable.Range(0, rows.Header.Count).Select(rows.Text)];

    private static Dictionary<string, int> ReadHeader(CsvRows rows, IReadOnlyList<string> columns, IReadOnlyList<string> optional, bool othersAllowed, List<DataProblem> problems)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = rows.Header;
        if (rows.IsBroken)
            return header;
        if (names.Count == 0)
        {
            problems.Add(new DataProblem(rows.Name, 0, "", "", $"the file is empty; its first row must be {string.Join(",", columns)}."));
            return header;
        }
        for (var index = 0; index < names.Count; index++)
            if (!columns.Contains(names[index]) && !optional.Contains(names[index]) && !othersAllowed)
                problems.Add(new DataProblem(rows.Name, 1, names[index].Length == 0 ? "(no name)" : names[index], names[index], $"the columns are {string.Join(",", columns.Concat(optional))}."));
            else if (!header.TryAdd(names[index], index) && (columns.Contains(names[index]) || optional.Contains(names[index])))
                problems.Add(new DataProblem(rows.Name, 1, names[index], names[index], "the column stands there twice; leave one out."));
        problems.AddRange(columns.Where(column => !header.ContainsKey(column))
            .Select(column => new DataProblem(rows.Name, 1, column, "", "the column is missing; add it to the header.")));
        foreach (var column in optional)
            header.TryAdd(column, -1);
        return header;
    }
}
