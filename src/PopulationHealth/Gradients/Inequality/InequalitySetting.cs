namespace PopulationHealth;

/// <summary>What is known about the groups and the indicator, and which way to compute is chosen. What a measure needs and is not said becomes its reason.</summary>
public sealed record InequalitySetting
{
    /// <summary>Whether the groups stand in an order, the most disadvantaged first.</summary>
    public bool Ordered { get; init; }

    /// <summary>Whether a higher value is better or worse.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The place of the reference group, from 0; null for none. Ordered groups are compared from end to end whatever it is.</summary>
    public int? Reference
    {
        get;
        init => field = value is { } place ? (int)Require.AtLeast(0, place, nameof(Reference)) : null;
    }

    /// <summary>Whether each group counts alike, whatever its population.</summary>
    public bool EqualWeights { get; init; }

    /// <summary>The mean of all people, on the scale of the values, for where the populations of the groups are not known.</summary>
    public double? Average
    {
        get;
        init => field = value is { } average ? Require.Finite(average, nameof(Average)) : null;
    }

    /// <summary>The least possible value, for the simulation, in the unit of the groups' values; minus infinity for none. Null for 0, or what the groups' type says.</summary>
    public double? Least { get; init; }

    /// <summary>The greatest possible value, where that means everybody: 1 for a proportion, 100 for percent, 100,000 for a rate per 100,000. Null where there is none, as for years of life.</summary>
    public double? Most
    {
        get;
        init => field = value is { } most ? Require.Positive(most, nameof(Most)) : null;
    }

    /// <summary>Where the error of the attributable risk and fraction comes from.</summary>
    public AttributableError AttributableError { get; init; }

    /// <summary>
    /// Which form the relative concentration index takes; the bounded ones need <see cref="Most"/>. <see cref="ConcentrationForm.Normalised"/> also divides the
    /// absolute one by the range of the possible values.
    /// </summary>
    public ConcentrationForm Concentration { get; init; }

    /// <summary>Where the error of the concentration index comes from: the groups, or a regression.</summary>
    public ConcentrationError ConcentrationError { get; init; }

    /// <summary>The simulation for the measures without a formula; null for no limits of these.</summary>
    public InequalitySimulation? Simulation { get; init; }

    /// <summary>Whose rules to follow.</summary>
    public InequalityRules Rules { get; init; }

    /// <summary>What a zero counts as in Theil's index and the mean log deviation, where it has no logarithm: one millionth of the unit shown, as the World Health Organization has it.</summary>
    internal double ZeroAs { get; init; } = 1e-6;

    internal ConcentrationScale ConcentrationScale => new(Concentration, Least ?? 0, Most ?? double.NaN);

    internal bool Favourable => Polarity == Polarity.HigherIsBetter;
}
