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
    /// <param name="othersAllowed">Whether the header may have other columns too; <see cref="FileRow.TextIfAny"/> reads them.</param>
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <returns>The items, in the order of the file.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<T> Read<T>(
        Stream stream, string name, IReadOnlyList<string> columns, Func<FileRow, T> read, bool othersAllowed = false, bool withholdsValues = false) =>
        [.. Each(stream, name, new CsvHeader(Given(columns), [], othersAllowed), Given(read), withholdsValues)];

    /// <summary>Reads a file into one item a row, some of whose columns may be left out.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="columns">The columns that the header must have.</param>
    /// <param name="optional">The columns that it may have besides, and no others; one that is left out reads as empty cells.</param>
    /// <param name="read">Makes an item of a row; it reports what is wrong to the row and returns whatever it can, which is then thrown away.</param>
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <returns>The items, in the order of the file.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<T> Read<T>(
        Stream stream, string name, IReadOnlyList<string> columns, IReadOnlyList<string> optional, Func<FileRow, T> read, bool withholdsValues = false) =>
        [.. ReadEach(stream, name, columns, optional, read, withholdsValues)];

    /// <summary>
    /// Reads a file row by row, however long it is: each item is given as soon as its row has been read. Once something is wrong no further item is given, the rest is still looked
    /// through, and at the end the exception lists everything; so what was given before must then be thrown away.
    /// </summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="stream">The file's bytes; they are read while the items are gone through.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="columns">The columns that the header must have.</param>
    /// <param name="optional">The columns that it may have besides, and no others; one that is left out reads as empty cells.</param>
    /// <param name="read">Makes an item of a row; it reports what is wrong to the row and returns whatever it can.</param>
    /// <param name="withholdsValues">Whether what stands in the cells is kept out of all messages, for data that may not be passed on.</param>
    /// <returns>The items, in the order of the file, once.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; thrown at its end, or before its first row where its columns cannot be told.</exception>
    public static IEnumerable<T> ReadEach<T>(
        Stream stream, string name, IReadOnlyList<string> columns, IReadOnlyList<string> optional, Func<FileRow, T> read, bool withholdsValues = false) =>
        Each(stream, name, new CsvHeader(Given(columns), Given(optional), OthersAllowed: false), Given(read), withholdsValues);

    private static T Given<T>(T value) => value ?? throw new ArgumentNullException(nameof(value));

    private static IEnumerable<T> Each<T>(Stream stream, string name, CsvHeader columns, Func<FileRow, T> read, bool withholdsValues)
    {
        var problems = new List<DataProblem>();
        using var rows = new CsvRows(stream, name, problems.Add);
        var header = ReadHeader(rows, columns, withholdsValues, problems);
        if (problems.Count > 0 && !columns.IsReadable(rows.Header))
            throw new DataFileException(problems);
        var named = CsvHeader.Named(rows.Header);
        while (rows.Read())
        {
            for (var index = named; index < rows.Header.Count; index++)
                if (rows.Text(index).Trim().Length > 0)
                    problems.Add(new DataProblem(name, rows.Number, $"(number {index + 1})", withholdsValues ? DataAdvice.Withheld : rows.Text(index).Trim(), "the column has no name; give it one in the header, or clear it."));
            var item = read(new FileRow(name, rows.Number, header, Cells(rows), problems, withholdsValues));
            if (problems.Count == 0)
                yield return item;
        }
        if (problems.Count > 0)
            throw new DataFileException(problems);
    }

    internal static string[] Cells(CsvRows rows) => [.. Enumerable.Range(0, rows.Header.Count).Select(rows.Text)];

    private static Dictionary<string, int> ReadHeader(CsvRows rows, CsvHeader columns, bool withholdsValues, List<DataProblem> problems)
    {
        if (rows.IsBroken)
            return [];
        if (rows.Header.Count > 0)
            return columns.Read(rows.Header, rows.Name, 1, withholdsValues, problems);
        problems.Add(new DataProblem(rows.Name, 0, "", "", $"the file is empty; its first row must be {string.Join(",", columns.Columns)}."));
        return [];
    }
}
