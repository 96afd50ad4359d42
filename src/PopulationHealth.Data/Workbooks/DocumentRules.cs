namespace PopulationHealth;

/// <summary>The checklist's rules on the file, before it is published.</summary>
internal static class DocumentRules
{
    public static IEnumerable<RuleCheck> All =>
    [
        RuleCheck.Essential("document-information", "The document's properties have its title, its language and who made it.", Information),
        RuleCheck.Essential("cursor-in-a1", "The file opens on its first sheet, with the cursor in A1.", Cursor),
        RuleCheck.ForPeople("written-content", "All words are plain and can be understood by everybody they are for.", true, "read the titles, headings and notes as a reader would."),
        RuleCheck.ForPeople("spelling", "Spelling and grammar were checked.", true, "run your program's check of spelling and grammar."),
        RuleCheck.ForPeople("accessibility-checker", "The program's own accessibility checker was run.", false, "run Review, Check Accessibility in Excel."),
    ];

    private static IEnumerable<WorkbookFinding> Information(BookReading book) =>
        new[] { ("title", book.Title), ("language", book.Language), ("author", book.Creator) }.Where(property => string.IsNullOrWhiteSpace(property.Item2))
            .Select(property => new WorkbookFinding("", "", $"the document's properties have no {property.Item1}; give it."));

    private static IEnumerable<WorkbookFinding> Cursor(BookReading book)
    {
        if (book.ActiveTab != 0)
            yield return new WorkbookFinding("", "", "the file does not open on its first sheet; select it, then save.");
        if (book.Sheets is [{ ActiveCell: not "A1" } first, ..])
            yield return first.Finding(first.ActiveCell, "the cursor is not in A1; put it there, then save.");
    }
}
