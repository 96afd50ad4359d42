namespace PopulationHealth;

/// <summary>How a value stands beside a benchmark. Where no direction is good it is higher or lower, never better or worse.</summary>
public enum Verdict : byte
{
    /// <summary>No comparison was made; there is a reason.</summary>
    NotCompared,

    /// <summary>Not statistically different. It does not say that the two are equal.</summary>
    Similar,

    /// <summary>On the good side of the benchmark.</summary>
    Better,

    /// <summary>On the other side of the benchmark.</summary>
    Worse,

    /// <summary>Above the benchmark, of an indicator of which no direction is good.</summary>
    Higher,

    /// <summary>Below the benchmark, of an indicator of which no direction is good.</summary>
    Lower,

    /// <summary>Better at the outer level too (99.8%); in quintiles, the best fifth.</summary>
    Best,

    /// <summary>Worse at the outer level too; in quintiles, the worst fifth.</summary>
    Worst,

    /// <summary>Higher at the outer level too; in quintiles, the highest fifth.</summary>
    Highest,

    /// <summary>Lower at the outer level too; in quintiles, the lowest fifth.</summary>
    Lowest,

    /// <summary>In the middle fifth.</summary>
    Middle,

    /// <summary>The goal is met.</summary>
    Met,

    /// <summary>The value lies between the bounds of the goal.</summary>
    PartlyMet,

    /// <summary>The goal is not met.</summary>
    NotMet,
}
