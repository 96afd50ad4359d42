namespace PopulationHealth;

/// <summary>How a workbook stands to a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Whether it is met.</param>
/// <param name="Findings">Where it is not, or where to look.</param>
public sealed record WorkbookRuleResult(WorkbookRule Rule, WorkbookVerdict Verdict, ValueList<WorkbookFinding> Findings)
{
    private const int Shown = 5;

    /// <summary>The verdict, the rule, and the first findings, one a line.</summary>
    public override string ToString() => string.Join("\n",
    [
        $"{Word}: {Rule.Text}",
        .. Findings.Take(Shown).Select(finding => $"  {finding}"),
        .. Findings.Count > Shown ? [$"  and {Findings.Count - Shown} more"] : Array.Empty<string>(),
    ]);

    private string Word => Verdict switch
    {
        WorkbookVerdict.Met => "met",
        WorkbookVerdict.NotMet => Rule.IsEssential ? "NOT MET (essential)" : "NOT MET",
        _ => "look yourself",
    };
}
