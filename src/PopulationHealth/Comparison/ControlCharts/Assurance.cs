namespace PopulationHealth;

/// <summary>Whether a process as it is will meet a target. It speaks of the limits of the chart's last section.</summary>
public enum Assurance : byte
{
    /// <summary>There is no target, no direction is better, or there are no limits.</summary>
    NotJudged,

    /// <summary>The target lies beyond the limits on the worse side: it will be met unless something changes.</summary>
    ConsistentlyPasses,

    /// <summary>The target lies beyond the limits on the better side: it will not be met unless something changes.</summary>
    ConsistentlyFails,

    /// <summary>The target lies within the limits: it is met at times, by chance ("hit or miss").</summary>
    HitOrMiss,
}
