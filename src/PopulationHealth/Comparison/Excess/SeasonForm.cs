namespace PopulationHealth;

/// <summary>How the seasons enter a model of expected events.</summary>
public enum SeasonForm
{
    /// <summary>A level of its own for each month, week or quarter of the year.</summary>
    Levels,

    /// <summary>Waves over the year: a sine and a cosine for each harmonic (Serfling 1963, Public Health Reports 78:494-506). Few parameters; for weeks.</summary>
    Waves,

    /// <summary>No seasons.</summary>
    None,
}
