using System.Globalization;
using System.Text;
using CsvHelper;

namespace PopulationHealth;

/// <summary>
/// The strict reader of comma-separated files (RFC 4180, UTF-8 with or without a byte order mark, CRLF or LF): a header with
/// exactly the columns that are asked for, in any order, and cells that mean what their column says. All problems are collected with row and column;
/// a file with a problem loads nothing.
/// </summary>
public static class CsvFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file into one item a row.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="columns">The columns that the header must have, and no others.</param>
    /// <param name="read">Makes an item of a row; it reports what is wrong to the row and returns whatever it can, which is then thrown away.</param>
    /// <returns>The items, in the order of the file.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<T> Read<T>(Stream stream, string name, IReadOnlyList<string> columns, Func<DataRow, T> read)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(read);
        var problems = new List<DataProblem>();
        var items = new List<T>();
        using var reader = CsvReader.FromText(Decode(stream, name), Settings(name, problems));
        var header = ReadHeader(reader, name, columns, problems);
        if (problems.Count > 0)
            throw new DataFileException(problems);
        for (var row = 2; reader.Read(); row++)
        {
            var cells = Cells(reader);
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (cells.Length != columns.Count)
                problems.Add(new DataProblem(name, row, "", "", string.Create(
                    CultureInfo.InvariantCulture, $"the row has {cells.Length} cells and the header {columns.Count}; a comma inside a cell needs quotation marks around the cell.")));
            else
                items.Add(read(new DataRow(name, row, header, cells, problems)));
        }
        return problems.Count == 0 ? items : throw new DataFileException(problems);
    }

    private static CsvReaderOptions Settings(string name, List<DataProblem> problems) => new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record => problems.Add(new DataProblem(
            name, (int)record.RecordNumber, "", "", "a quotation mark is out of place; put the whole cell in quotation marks and write \"\" for one inside it.")),
    };

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    // A reader that detects the byte order mark would replace bytes that are no UTF-8 in silence, so the mark is taken off here.
    private static string Decode(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new DataFileException([new DataProblem(name, 0, "", "", "the file is not UTF-8; in Excel choose 'Save as', 'CSV UTF-8 (comma delimited)'.")]);
        }
    }

    private static Dictionary<string, int> ReadHeader(CsvReader reader, string name, IReadOnlyList<string> columns, List<DataProblem> problems)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        if (!reader.Read())
        {
            problems.Add(new DataProblem(name, 0, "", "", $"the file is empty; its first row must be {string.Join(",", columns)}."));
            return header;
        }
        var names = Cells(reader).Select(cell => cell.Trim()).ToList();
        if (names is [var only] && (only.Contains(';', StringComparison.Ordinal) || only.Contains('\t', StringComparison.Ordinal)))
        {
            problems.Add(new DataProblem(name, 1, "", "", "the cells are separated by semicolons or tabs; save the file with commas (in Excel: 'CSV UTF-8 (comma delimited)', with English as the region)."));
            return header;
        }
        for (var index = 0; index < names.Count; index++)
            if (!columns.Contains(names[index]))
                problems.Add(new DataProblem(name, 1, names[index].Length == 0 ? "(no name)" : names[index], names[index], $"the columns are {string.Join(",", columns)}."));
            else if (!header.TryAdd(names[index], index))
                problems.Add(new DataProblem(name, 1, names[index], names[index], "the column stands there twice; leave one out."));
        problems.AddRange(columns.Where(column => !header.ContainsKey(column))
            .Select(column => new DataProblem(name, 1, column, "", "the column is missing; add it to the header.")));
        return header;
    }
}
