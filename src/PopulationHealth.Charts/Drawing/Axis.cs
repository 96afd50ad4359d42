namespace PopulationHealth;

/// <summary>
/// One direction of a drawing: what stands at its beginning (left, bottom) and at its end (right, top), and what is marked on it.
/// Categories stand in rows on an axis without ticks, whose unit is the pixel from the top; their names are text.
/// </summary>
/// <param name="Begin">The value at the left or at the bottom, on the axis's own scale.</param>
/// <param name="End">The value at the right or at the top, on the axis's own scale; it may be the smaller one.</param>
public sealed record Axis(double Begin, double End)
{
    /// <summary>The marked places; empty for categories and for a drawing without scales.</summary>
    public ValueList<Tick> Ticks { get; init; }

    /// <summary>What the axis measures, with its unit; empty for categories.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether a light line runs across the plot at every tick.</summary>
    public bool Grid { get; init; }

    /// <summary>Where a value stands, as a share of the way from the beginning, 0, to the end, 1; infinities stand for these two.</summary>
    /// <param name="value">The value, on the axis's own scale.</param>
    public double Share(double value) => value switch
    {
        double.NegativeInfinity => 0,
        double.PositiveInfinity => 1,
        _ => (value - Begin) / (End - Begin),
    };
}
