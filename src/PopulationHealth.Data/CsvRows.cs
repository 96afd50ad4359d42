using System.Globalization;
using System.Text;
using CsvHelper;

namespace PopulationHealth;

/// <summary>
/// A file of comma-separated values (RFC 4180, UTF-8 with or without a byte order mark, CRLF or LF), read row by row: a file of any length
/// takes the memory of its longest row. Whatever is wrong with its form is reported with its row, and reading goes on.
/// </summary>
/// <remarks>Blank lines, and rows of empty cells as spreadsheets leave them behind, are passed over; a row with more or fewer cells than the header is reported and passed over.</remarks>
public sealed class CsvRows : IDisposable
{
    private const int LongestRow = 1 << 24;

    // With the mark in its preamble the stream reader takes it off; it must not look for other marks, as it would then replace bytes that are no UTF-8 in silence.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly Action<DataProblem> _report;
    private readonly StreamReader _text;
    private readonly CsvReader _reader;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="stream">The file's bytes; it stays open.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="report">Takes what is wrong.</param>
    public CsvRows(Stream stream, string name, Action<DataProblem> report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        (Name, _report) = (name, report);
        _text = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        _reader = CsvReader.Create(_text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            IncludeValuesInExceptions = false,
            MaxRecordSize = LongestRow,
            PoolStrings = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => ReportRow(
                (int)record.RecordNumber, "a quotation mark is out of place; put the whole cell in quotation marks and write \"\" for one inside it."),
        });
        Header = ReadHeader();
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The names of the columns, without spaces around them; empty where the file is empty or cannot be read.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Whether the file ended before its end: it is not UTF-8, not separated by commas, or a quotation mark swallows the rest. The problem was reported.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The row as a spreadsheet numbers it, the header being row 1.</summary>
    public int Number { get; private set; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (Header.Count > 0 && Next())
        {
            if (IsBlank())
                continue;
            if (_reader.FieldCount == Header.Count)
                return true;
            ReportRow(Number, string.Create(
                CultureInfo.InvariantCulture, $"the row has {_reader.FieldCount} cells and the header {Header.Count}; a comma inside a cell needs quotation marks around the cell."));
        }
        return false;
    }

    /// <summary>A cell as it stands, in UTF-8, without its quotation marks; valid until the next row.</summary>
    /// <param name="column">The column, counted from 0.</param>
    public ReadOnlySpan<byte> Utf8(int column) => _reader.GetSpan(column);

    /// <summary>A cell as it stands, without its quotation marks.</summary>
    /// <param name="column">The column, counted from 0.</param>
    public string Text(int column) => _reader.GetString(column);

    /// <summary>Reports that something is wrong in a cell of this row.</summary>
    /// <param name="column">The column, counted from 0.</param>
    /// <param name="allowed">What is allowed, and what to do.</param>
    public void Problem(int column, string allowed) => _report(new DataProblem(Name, Number, Header[column], Text(column).Trim(), allowed));

    /// <inheritdoc />
    public void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
    }

    private string[] ReadHeader()
    {
        if (!Next())
            return [];
        string[] names = [.. Enumerable.Range(0, _reader.FieldCount).Select(column => Text(column).Trim())];
        if (names is not [var only])
            return names;
        if (only.Contains(';', StringComparison.Ordinal) || only.Contains('\t', StringComparison.Ordinal))
            return Break(1, "the cells are separated by semicolons or tabs; save the file with commas (in Excel: 'CSV UTF-8 (comma delimited)', with English as the region).");
        return only.Length == 0 ? [] : names;
    }

    private bool Next()
    {
        if (IsBroken)
            return false;
        Number++;
        try
        {
            return _reader.Read();
        }
        catch (DecoderFallbackException)
        {
            Break(0, "the file is not UTF-8; in Excel choose 'Save as', 'CSV UTF-8 (comma delimited)'.");
        }
        catch (CsvFormatException)
        {
            Break(Number, string.Create(CultureInfo.InvariantCulture, $"the row is longer than {LongestRow} bytes; as a rule a quotation mark was opened and not closed."));
        }
        return false;
    }

    private bool IsBlank()
    {
        for (var column = 0; column < _reader.FieldCount; column++)
            if (!CsvNumber.Trim(_reader.GetRawSpan(column)).IsEmpty)
                return false;
        return true;
    }

    private string[] Break(int row, string problem)
    {
        IsBroken = true;
        ReportRow(row, problem);
        return [];
    }

    private void ReportRow(int row, string problem) => _report(new DataProblem(Name, row, "", "", problem));
}
