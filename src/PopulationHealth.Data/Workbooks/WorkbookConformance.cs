namespace PopulationHealth;

/// <summary>How a workbook stands to every rule of the checklist for accessible spreadsheets.</summary>
/// <param name="Results">One result a rule, in the order of the checklist.</param>
public sealed record WorkbookConformance(ValueList<WorkbookRuleResult> Results)
{
    /// <summary>Whether no rule is broken. What a machine cannot tell is left to you.</summary>
    public bool IsMet => Broken.Count == 0;

    /// <summary>The rules that are not met.</summary>
    public ValueList<WorkbookRuleResult> Broken => [.. Results.Where(result => result.Verdict == WorkbookVerdict.NotMet)];

    /// <summary>The rules that a person must look at.</summary>
    public ValueList<WorkbookRuleResult> ToLookAt => [.. Results.Where(result => result.Verdict == WorkbookVerdict.CannotTell)];

    /// <summary>The result of a rule.</summary>
    /// <param name="rule">The rule's id, such as <c>no-merged-cells</c>.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public WorkbookRuleResult this[string rule] => Results.FirstOrDefault(result => result.Rule.Id == rule)
        ?? throw new ArgumentException($"There is no rule '{rule}'; the rules are {string.Join(", ", Results.Select(result => result.Rule.Id))}.", nameof(rule));

    /// <summary>How many rules are met, and all that are not, with their findings.</summary>
    public override string ToString() => string.Join("\n",
    [
        $"{Results.Count(result => result.Verdict == WorkbookVerdict.Met)} rules met, {Broken.Count} not met, {ToLookAt.Count} for a person to look at",
        .. Broken.Concat(ToLookAt).Select(result => result.ToString()),
    ]);
}
