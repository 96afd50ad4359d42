namespace PopulationHealth;

/// <summary>Which way an indicator should move. It belongs to the indicator, never to a framework.</summary>
public enum Polarity
{
    /// <summary>No direction is good or bad: a description, such as the population.</summary>
    Neutral,

    /// <summary>A higher value is better, such as life expectancy.</summary>
    HigherIsBetter,

    /// <summary>A lower value is better, such as overcrowding.</summary>
    LowerIsBetter,
}
