namespace PopulationHealth;

/// <summary>What a reader of the evidence found about one indicator, or about two, that their names do not tell.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Kind">What was found.</param>
/// <param name="Other">The other indicator's id; empty for <see cref="IndicatorRelationKind.Split"/>.</param>
/// <param name="Note">The reason, or by what to split; may be empty.</param>
public sealed record IndicatorRelation(string Indicator, IndicatorRelationKind Kind, string Other, string Note)
{
    /// <summary>Whether an indicator is one of the two.</summary>
    /// <param name="id">The indicator's id.</param>
    public bool Concerns(string id) => Indicator == id || Other == id;
}
