namespace PopulationHealth;

/// <summary>A rule for accessible spreadsheets, after the Government Analysis Function's "Making spreadsheets accessible: a brief checklist of the basics".</summary>
/// <param name="Id">Its name for programs, such as <c>no-merged-cells</c>.</param>
/// <param name="Text">The rule in our words.</param>
/// <param name="IsEssential">Whether the guidance takes it for needed by law; otherwise it is good practice.</param>
public sealed record WorkbookRule(string Id, string Text, bool IsEssential)
{
    /// <summary>All rules, in the order of the checklist.</summary>
    public static ValueList<WorkbookRule> All => WorkbookRules.Rules;

    /// <summary>The rule.</summary>
    public override string ToString() => Text;
}
