namespace PopulationHealth;

/// <summary>How a bar is filled: a second carrier beside its colour.</summary>
public enum Pattern
{
    /// <summary>Filled all over.</summary>
    Solid,

    /// <summary>Stripes that rise to the right.</summary>
    Rising,

    /// <summary>Stripes that fall to the right.</summary>
    Falling,

    /// <summary>Level stripes.</summary>
    Level,
}
