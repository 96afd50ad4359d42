namespace PopulationHealth;

/// <summary>What happens to a population in one step of a projection, which is as long as its age bands are wide.</summary>
/// <param name="FemaleSurvival">How women and girls survive.</param>
/// <param name="MaleSurvival">How men and boys survive.</param>
/// <param name="Fertility">
/// Births for each woman and year, by the mother's age: one number a band, youngest first, 0 or more (0.09 for 90 in 1,000 women). 0 in the first band.
/// </param>
public sealed record ProjectionRates(SurvivalRatios FemaleSurvival, SurvivalRatios MaleSurvival, ValueList<double> Fertility)
{
    /// <summary>How women and girls survive.</summary>
    public SurvivalRatios FemaleSurvival { get; } = FemaleSurvival ?? throw new ArgumentNullException(nameof(FemaleSurvival));

    /// <summary>How men and boys survive, by the same bands.</summary>
    public SurvivalRatios MaleSurvival { get; } = MaleSurvival?.Bands.Equals(FemaleSurvival.Bands) == true
        ? MaleSurvival
        : throw new ArgumentException($"The bands of men are {MaleSurvival?.Bands}, those of women {FemaleSurvival.Bands}; give the same.", nameof(MaleSurvival));

    /// <summary>Births for each woman and year, by the mother's age.</summary>
    public ValueList<double> Fertility { get; } = Checked(Fertility, FemaleSurvival.Bands);

    /// <summary>How many boys are born for each girl, above 0: 1.05 as a rule.</summary>
    public double BoysPerGirl { get; init => field = Require.Positive(value, nameof(BoysPerGirl)); } = 1.05;

    /// <summary>
    /// Those who come less those who leave in a step, by age and sex: half of them at its start, at that age, and half at its end, at that age. Null for none.
    /// </summary>
    public PopulationByAge? NetMigrants { get; init; }

    /// <summary>The age bands.</summary>
    public AgeBands Bands => FemaleSurvival.Bands;

    private static ValueList<double> Checked(ValueList<double> fertility, AgeBands bands)
    {
        Shapes.RequireSame(bands.Count, fertility.Count, nameof(fertility), nameof(bands));
        foreach (var rate in fertility)
            Require.AtLeast(0, rate, nameof(fertility));
        return fertility[0] == 0
            ? fertility
            : throw new ArgumentException($"The fertility of {bands.Bands[0].InWords} is {Numbers.Plain(fertility[0])}; it must be 0, as those born in a step have no children in it.", nameof(fertility));
    }
}
