namespace PopulationHealth;

/// <summary>The scale on which a group's sampling error is taken to be normal.</summary>
public enum GradientScale
{
    /// <summary>The value itself: life expectancy, means, scores.</summary>
    AsIs,

    /// <summary>The logarithm: rates.</summary>
    Log,

    /// <summary>The log odds: proportions from 0 to 1.</summary>
    Logit,
}
