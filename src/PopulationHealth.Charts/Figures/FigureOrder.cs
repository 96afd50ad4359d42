namespace PopulationHealth;

/// <summary>In which order a figure shows its categories, from top to bottom. What is missing comes last in an order by size.</summary>
public enum FigureOrder
{
    /// <summary>As they were given.</summary>
    AsGiven,

    /// <summary>The highest value first.</summary>
    HighestFirst,

    /// <summary>The lowest value first.</summary>
    LowestFirst,
}
