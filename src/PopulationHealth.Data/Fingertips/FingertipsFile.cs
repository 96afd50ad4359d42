using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// The CSV file behind "Download data" of Fingertips, read without a network. Value notes, limits at 95% and 99.8%, counts and breakdowns come with each figure; what does not become an
/// observation is accounted for row by row. The file's own verdicts and trends are not read: comparisons are made anew (see docs/data.md).
/// </summary>
public static class FingertipsFile
{
    /// <summary>Whether a file has the columns without which it is no Fingertips file; nothing else of it is read.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static bool Recognises(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        using var rows = new CsvRows(stream, Path.GetFileName(path), _ => { });
        return FingertipsColumns.Needed.All(rows.Header.Contains);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="options">How to read it; null for the usual way.</param>
    /// <exception cref="DataFileException">It is no Fingertips file, or it cannot be read to its end; the exception lists everything.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static FingertipsReading Read(string path, FingertipsOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), options);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file's bytes; they stay open.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="options">How to read it; null for the usual way.</param>
    /// <exception cref="DataFileException">It is no Fingertips file, or it cannot be read to its end; the exception lists everything.</exception>
    public static FingertipsReading Read(Stream stream, string name, FingertipsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        options ??= new FingertipsOptions();
        var problems = new List<DataProblem>();
        using var rows = new CsvRows(stream, name, problems.Add);
        var header = Header(rows, problems);
        var reader = new FingertipsRow(options);
        var log = new FingertipsLog(options.Keep);
        while (rows.Read())
        {
            // A quotation mark out of place: what the cells are is a guess, and no guess becomes a figure.
            if (problems.Exists(problem => problem.Row == rows.Number))
                continue;
            var found = new List<DataProblem>();
            var row = new FileRow(name, rows.Number, header, CsvFile.Cells(rows), found);
            log.Add(rows.Number, reader.Read(row), found);
        }
        log.AddForm(problems);
        return rows.IsBroken
            ? throw new DataFileException(problems)
            : log.ToReading(name) with { UnknownColumns = ValueList.From(FingertipsColumns.UnknownIn(rows.Header)), Untyped = ValueList.From(reader.Untyped) };
    }

    private static Dictionary<string, int> Header(CsvRows rows, List<DataProblem> problems)
    {
        if (!rows.IsBroken && rows.Header.Count == 0)
            problems.Add(new DataProblem(rows.Name, 0, "", "", "the file is empty."));
        var header = rows.Header.Count == 0 ? [] : new CsvHeader(FingertipsColumns.Needed, FingertipsColumns.Read, OthersAllowed: true).Read(rows.Header, rows.Name, 1, withholdsValues: false, problems);
        return problems.Count == 0
            ? header
            : throw new DataFileException([.. problems, new DataProblem(rows.Name, 0, "", "", "this is no file of Fingertips; take the one behind 'Download data' as it comes.")]);
    }
}
