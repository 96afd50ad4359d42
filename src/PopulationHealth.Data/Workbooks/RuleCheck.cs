namespace PopulationHealth;

/// <summary>How a workbook is held against a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Broken">Where it is broken.</param>
/// <param name="Unclear">Where a person must look; null for nowhere.</param>
internal sealed record RuleCheck(WorkbookRule Rule, Func<BookReading, IEnumerable<WorkbookFinding>> Broken, Func<BookReading, IEnumerable<WorkbookFinding>>? Unclear = null)
{
    public static RuleCheck Essential(string id, string text, Func<BookReading, IEnumerable<WorkbookFinding>> broken, Func<BookReading, IEnumerable<WorkbookFinding>>? unclear = null) =>
        new(new WorkbookRule(id, text, true), broken, unclear);

    public static RuleCheck Desirable(string id, string text, Func<BookReading, IEnumerable<WorkbookFinding>> broken, Func<BookReading, IEnumerable<WorkbookFinding>>? unclear = null) =>
        new(new WorkbookRule(id, text, false), broken, unclear);

    /// <summary>A rule that only a person can judge.</summary>
    public static RuleCheck ForPeople(string id, string text, bool isEssential, string advice) =>
        new(new WorkbookRule(id, text, isEssential), _ => [], _ => [new WorkbookFinding("", "", advice)]);

    public WorkbookRuleResult Judge(BookReading book)
    {
        ValueList<WorkbookFinding> broken = [.. Broken(book)];
        if (broken.Count > 0)
            return new(Rule, WorkbookVerdict.NotMet, broken);
        ValueList<WorkbookFinding> unclear = [.. Unclear?.Invoke(book) ?? []];
        return new(Rule, unclear.Count > 0 ? WorkbookVerdict.CannotTell : WorkbookVerdict.Met, unclear);
    }
}
