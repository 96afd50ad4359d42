namespace PopulationHealth;

/// <summary>
/// One thing that is drawn, in the units of the axes, so that every face draws the same. On either axis
/// <see cref="double.NegativeInfinity"/> stands for the beginning of the plot (left, bottom) and
/// <see cref="double.PositiveInfinity"/> for its end (right, top).
/// </summary>
public abstract record Mark
{
    private protected Mark()
    {
    }

    /// <summary>The colour's purpose.</summary>
    public Tone Tone { get; init; }

    /// <summary>What a pointer over the mark shows; empty for marks that carry no value.</summary>
    public string Hover { get; init; } = "";

    /// <summary>The name of the series that it belongs to; empty where there is one only.</summary>
    public string Series { get; init; } = "";
}
