namespace PopulationHealth;

/// <summary>How a line is put through groups, and what is made of it.</summary>
/// <param name="Scale">The scale on which each group's sampling error is normal; the standard errors are given on it.</param>
/// <param name="Transformed">
/// Whether the line is straight on that scale too (and its ends taken back), or straight in the values as they are. Means nothing for <see cref="GradientScale.AsIs"/>.
/// </param>
public sealed record GradientModel(GradientScale Scale = GradientScale.AsIs, bool Transformed = false)
{
    /// <summary>
    /// What the slope index is multiplied by, 1 unless given. Above zero the index is the least disadvantaged end of the line minus the most
    /// disadvantaged one; below zero the other way round, and the relative index is turned over too. Its size changes the slope (and a transformed fit's intercept) only.
    /// </summary>
    public double Multiplier
    {
        get;
        init => field = Require.Finite(value, nameof(Multiplier)) != 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The multiplier is 0; it must be another number, such as 1, -1 or 100.");
    } = 1;

    /// <summary>Whose rules to follow.</summary>
    public GradientProfile Profile { get; init; }

    /// <summary>
    /// For a transformed fit: whether the interval lets the line's middle vary as well as its slope. The usual software holds the middle, and so does this unless told otherwise.
    /// </summary>
    public bool MiddleVaries { get; init; }

    /// <summary>Whether the interval needs the characteristic function: the line is straight in the values, the errors are normal on another scale.</summary>
    internal bool NeedsInversion => Scale != GradientScale.AsIs && !Transformed;
}
