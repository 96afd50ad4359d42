using System.Globalization;

namespace PopulationHealth;

/// <summary>A row of a Fingertips file that is not among the observations.</summary>
/// <param name="Row">The row as a spreadsheet numbers it, the header being row 1.</param>
/// <param name="Reason">Why it is not.</param>
/// <param name="Detail">What exactly: the column and what was expected, or the earlier row.</param>
public sealed record FingertipsRowLeftOut(int Row, FingertipsReason Reason, string Detail)
{
    /// <summary>Such as "row 12, Repeated: the same as row 3".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Row}, {Reason}: {Detail}");
}
