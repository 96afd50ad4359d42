namespace PopulationHealth;

/// <summary>The two heights of text, chosen so that a figure of <see cref="Drawing.StandardWidth"/> can be read on a telephone too.</summary>
internal static class TextSize
{
    /// <summary>Names and values.</summary>
    public const double Body = 16;

    /// <summary>Ticks, units and notes.</summary>
    public const double Small = 14;

    /// <summary>From one line to the next.</summary>
    public const double Line = 20;
}
