namespace PopulationHealth;

/// <summary>The rules of the checklist, and how a workbook stands to them.</summary>
internal static class WorkbookRules
{
    private static readonly ValueList<RuleCheck> Checks = [.. TableRules.All, .. CellRules.All, .. NoteRules.All, .. LookRules.All, .. StructureRules.All, .. DocumentRules.All];

    public static ValueList<WorkbookRule> Rules { get; } = [.. Checks.Select(check => check.Rule)];

    public static WorkbookConformance Judge(BookReading book) => new([.. Checks.Select(check => check.Judge(book))]);
}
