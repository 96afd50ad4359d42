namespace PopulationHealth;

/// <summary>A place in a workbook where a rule is not met, or where a person must look.</summary>
/// <param name="Sheet">The sheet's name; empty for the workbook as a whole.</param>
/// <param name="Cell">The cell or range, such as <c>B7</c>; empty for the sheet as a whole.</param>
/// <param name="Problem">What is wrong, and what to do.</param>
public sealed record WorkbookFinding(string Sheet, string Cell, string Problem)
{
    /// <summary>Such as "Table_1!B7: the cell is merged with others".</summary>
    public override string ToString() => Sheet.Length == 0 ? Problem : Cell.Length == 0 ? $"{Sheet}: {Problem}" : $"{Sheet}!{Cell}: {Problem}";
}
