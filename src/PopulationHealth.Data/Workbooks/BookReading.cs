namespace PopulationHealth;

/// <summary>A workbook that was read: what the rules ask for.</summary>
internal sealed record BookReading(IReadOnlyList<SheetReading> Sheets)
{
    public string Title { get; init; } = "";

    public string Creator { get; init; } = "";

    public string Language { get; init; } = "";

    public bool HasMacros { get; init; }

    public int ActiveTab { get; init; }

    /// <summary>What is found sheet by sheet.</summary>
    public IEnumerable<WorkbookFinding> Find(Func<SheetReading, IEnumerable<WorkbookFinding>> find) => Sheets.SelectMany(find);
}
