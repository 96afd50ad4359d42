using System.Globalization;

namespace PopulationHealth;

/// <summary>A cell as it is published.</summary>
/// <param name="Row">The row; Total for a total.</param>
/// <param name="Column">The column; Total for a total.</param>
/// <param name="Count">The count as shown, rounded where the policy rounds; null where the cell is held back.</param>
/// <param name="Status">What became of the cell. For the analyst: a reader must not be told primary from secondary.</param>
public sealed record PublishedCell(string Row, string Column, long? Count, CellStatus Status)
{
    /// <summary>What stands in the table: the number, or <c>[c]</c>.</summary>
    public string Published => Count is { } count ? count.ToString(CultureInfo.InvariantCulture) : Missing.Suppressed.Shorthand;

    /// <summary>Row, column and what stands there; not its status.</summary>
    public override string ToString() => $"{Row}, {Column}: {Published}";
}
