namespace PopulationHealth;

/// <summary>
/// Where a batch writes the contributions of ages to gaps between life expectancies, in years: in the order of <see cref="BandTiles"/>, as the counts are. Where there is no gap to
/// decompose they are not a number (NaN) and the reason says why. Direct and indirect together are the contribution with the first population as the base.
/// </summary>
public readonly ref struct GapSpans
{
    /// <summary>The places to write to.</summary>
    /// <param name="direct">See <see cref="GapByAge.Direct"/>.</param>
    /// <param name="indirect">See <see cref="GapByAge.Indirect"/>.</param>
    /// <param name="symmetric">See <see cref="GapByAge.Symmetric"/>.</param>
    /// <param name="reasons">One an area.</param>
    /// <exception cref="ArgumentException">The lengths do not agree.</exception>
    public GapSpans(Span<double> direct, Span<double> indirect, Span<double> symmetric, Span<Reason> reasons)
    {
        Shapes.RequireSame(direct.Length, indirect.Length);
        Shapes.RequireSame(direct.Length, symmetric.Length);
        Direct = direct;
        Indirect = indirect;
        Symmetric = symmetric;
        Reasons = reasons;
    }

    /// <summary>See <see cref="GapByAge.Direct"/>.</summary>
    public Span<double> Direct { get; }

    /// <summary>See <see cref="GapByAge.Indirect"/>.</summary>
    public Span<double> Indirect { get; }

    /// <summary>See <see cref="GapByAge.Symmetric"/>.</summary>
    public Span<double> Symmetric { get; }

    /// <summary>One an area; <see cref="Reason.None"/> where the gap was decomposed.</summary>
    public Span<Reason> Reasons { get; }
}
