namespace PopulationHealth;

/// <summary>How a gradient is fitted, where the usual way is not wanted.</summary>
public sealed record GradientOptions
{
    /// <summary>
    /// The scale of the groups' errors; null for that of the measure: the logarithm for a rate, log odds for a proportion, as it is for all else. A standardised
    /// ratio wants <see cref="GradientScale.Log"/>.
    /// </summary>
    public GradientScale? Scale { get; init; }

    /// <summary>Whether the line is straight on that scale (logarithms, log odds) and its ends are taken back; otherwise it is straight in the values.</summary>
    public bool Transformed { get; init; }

    /// <summary>
    /// Whether the slope is the most disadvantaged end minus the least, so that it is above zero where a bad outcome falls on the disadvantaged. Otherwise, as in
    /// life expectancy, it is the least disadvantaged end minus the most.
    /// </summary>
    public bool MostMinusLeast { get; init; }

    /// <summary>Whose rules to follow.</summary>
    public GradientProfile Profile { get; init; }

    /// <summary>For a transformed fit, whether the interval lets the line's middle vary too; see <see cref="GradientModel.MiddleVaries"/>.</summary>
    public bool MiddleVaries { get; init; }

    /// <summary>The confidence levels, each above 0 and below 1; none for 95%.</summary>
    public ValueList<double> Levels { get; init; }

    /// <summary>The same as a model, for a measure.</summary>
    internal GradientModel ToModel<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> => new(Scale ?? ScaleOf(default(TMeasure)), Transformed)
        {
            Multiplier = MostMinusLeast ? -1 : 1,
            Profile = Profile,
            MiddleVaries = MiddleVaries,
        };

    private static GradientScale ScaleOf(IMeasure measure) => measure switch
    {
        Rate => GradientScale.Log,
        Proportion => GradientScale.Logit,
        _ => GradientScale.AsIs,
    };
}
