namespace PopulationHealth;

/// <summary>
/// A workbook (.xlsx) of tables to be published, by the Government Analysis Function's guidance "Releasing statistics in spreadsheets": a cover, a list of
/// contents, the notes, and one marked-up table a sheet. What the guidance forbids cannot be said, or is refused when the workbook is saved.
/// </summary>
public sealed record AccessibleWorkbook
{
    /// <summary>The title of the publication.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whom to ask: best an address of electronic mail, which becomes a link.</summary>
    public required string Contact { get; init; }

    /// <summary>The terms under which it may be used again: for you to say, such as <see cref="Licence.OpenGovernment"/>.</summary>
    public Licence Licence { get; init; } = Licence.NotStated;

    /// <summary>The topic in a few words, for the cover and the document's properties; empty for nothing.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The date of publication; null for none. No clock is asked.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Paragraphs for the cover: what the tables are about, how they came about.</summary>
    public ValueList<string> About { get; init; }

    /// <summary>
    /// The notes, counted from 1: the first is <c>[note 1]</c> in a title, a heading, an introduction or another note. What the tables say themselves (reasons for missing
    /// values, notes of estimates, the policy of disclosure control) is put behind them.
    /// </summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The sheets, one a table, in their order.</summary>
    public required ValueList<WorkbookSheet> Sheets { get; init; }

    /// <summary>Reads a workbook, whoever wrote it, and holds it against the guidance's checklist.</summary>
    /// <param name="path">The path of an .xlsx or .xlsm file.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public static WorkbookConformance Check(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        return Check(stream);
    }

    /// <summary>Reads a workbook, whoever wrote it, and holds it against the guidance's checklist.</summary>
    /// <param name="stream">The bytes of an .xlsx or .xlsm file; the stream stays open.</param>
    /// <exception cref="InvalidDataException">The bytes are no workbook.</exception>
    public static WorkbookConformance Check(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return WorkbookRules.Judge(BookReader.Read(stream));
    }

    /// <summary>Writes the workbook; a file that stands there is replaced. The same workbook gives the same bytes.</summary>
    /// <param name="path">The path of the file, best in lower case with dashes: <c>deaths-by-ward-2021.xlsx</c>.</param>
    /// <exception cref="ArgumentException">The workbook has something that the guidance forbids, such as an empty cell; the message lists everything.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllBytes(path, BookWriter.Write(Plan()));
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <exception cref="ArgumentException">The workbook has something that the guidance forbids, such as an empty cell; the message lists everything.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(BookWriter.Write(Plan()));
    }

    private BookPlan Plan() => WorkbookProblems.In(this) is { Count: > 0 } problems
        ? throw WorkbookProblems.Refusal(problems)
        : BookPlan.Of(this);
}
