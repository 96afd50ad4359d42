namespace PopulationHealth;

/// <summary>When a life expectancy is not given although it could be computed.</summary>
/// <remarks>
/// The rules of the Office for Health Improvement and Disparities (PHEindicatormethods 2.1.0, <c>phe_life_expectancy</c>). What no rule can lift: deaths below 0 or above the
/// population, a population of 0, a band that is missing, nobody dying in the open band.
/// </remarks>
public sealed record LifeTableRules
{
    /// <summary>OHID's: more than 5,000 people (person-years) in all bands together, and a 95% interval of at most 20 years.</summary>
    public static LifeTableRules Ohid { get; } = new();

    /// <summary>Whatever can be computed is given.</summary>
    public static LifeTableRules None { get; } = new() { PopulationAbove = 0, WidestInterval = double.PositiveInfinity };

    /// <summary>The total population must be larger than this.</summary>
    public double PopulationAbove
    {
        get;
        init => field = Require.AtLeast(0, value, nameof(PopulationAbove));
    } = 5000;

    /// <summary>Where the 95% interval is wider than this many years, the value is withheld and its limits are kept; infinity for never.</summary>
    public double WidestInterval
    {
        get;
        init => field = double.IsPositiveInfinity(value) ? value : Require.Positive(value, nameof(WidestInterval));
    } = 20;
}
