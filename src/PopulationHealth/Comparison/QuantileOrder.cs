namespace PopulationHealth;

/// <summary>Which end of a set of values is quantile 1. Which of them is worse depends on the indicator's polarity.</summary>
public enum QuantileOrder
{
    /// <summary>Quantile 1 holds the highest values, as Fingertips' tool has it by default.</summary>
    HighestFirst,

    /// <summary>Quantile 1 holds the lowest values.</summary>
    LowestFirst,
}
