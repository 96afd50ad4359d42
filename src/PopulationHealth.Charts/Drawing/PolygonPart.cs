namespace PopulationHealth;

/// <summary>One outline of a place, with the holes in it.</summary>
/// <param name="Outline">At least three corners, in their order, either way round; it closes by itself.</param>
public sealed record PolygonPart(ValueList<PlotPoint> Outline)
{
    /// <summary>The outline.</summary>
    public ValueList<PlotPoint> Outline { get; } = Outline.Count >= 3
        ? Outline
        : throw new ArgumentException($"An outline has {Markup.Number(Outline.Count)} corners; it needs three or more.", nameof(Outline));

    /// <summary>The holes, each with at least three corners; none where left out.</summary>
    public ValueList<ValueList<PlotPoint>> Holes { get; init; }
}
