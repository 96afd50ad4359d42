namespace PopulationHealth;

/// <summary>The counts that a cell which is held back can have, by everything that is published: the feasibility interval of statistical disclosure control.</summary>
/// <param name="Table">1 for the first table, 2 for the second.</param>
/// <param name="Row">The cell's row.</param>
/// <param name="Column">The cell's column.</param>
/// <param name="Recovery">What a reader learns.</param>
/// <param name="Lower">The least possible count.</param>
/// <param name="Upper">The greatest possible count; null where there is no limit.</param>
public sealed record FeasibilityInterval(int Table, string Row, string Column, Recovery Recovery, long Lower, long? Upper)
{
    /// <summary>The cell and what a reader learns, but not the counts: a text may end up in a log.</summary>
    public override string ToString() => $"(row {Row}, column {Column}): " + Recovery switch
    {
        Recovery.None => "protected",
        Recovery.Narrowed => "narrowed within the range that is suppressed",
        _ => "recovered",
    };
}
