namespace PopulationHealth;

/// <summary>
/// Why a method gives no number for a group. A batch writes one for each group, so that a group that cannot be computed does not
/// disturb its neighbours.
/// </summary>
public enum Reason : byte
{
    /// <summary>No reason: the number was computed.</summary>
    None,

    /// <summary>A count or population that the method needs is missing (not a number).</summary>
    MissingInput,

    /// <summary>A count is below zero or infinite.</summary>
    CountOutOfRange,

    /// <summary>A population is zero, below zero or infinite.</summary>
    PopulationNotPositive,

    /// <summary>More events than there are people who could have them.</summary>
    EventsAbovePopulation,

    /// <summary>Fewer events in total than the method allows.</summary>
    TooFewEvents,

    /// <summary>No events are expected, so that there is nothing to divide by.</summary>
    NoExpectedEvents,

    /// <summary>The age bands are not those of the table: one is missing, one too many, or one stands twice.</summary>
    Bands,

    /// <summary>The weights of the standard population are missing, below zero, or add up to nothing.</summary>
    Weights,

    /// <summary>The population in all bands together is too small for a life table.</summary>
    PopulationTooSmall,

    /// <summary>The 95% interval is wider than 20 years: the value is withheld, its limits are kept.</summary>
    IntervalTooWide,

    /// <summary>Nobody died in the open band, so that the time lived there has no end.</summary>
    NoDeathsInOpenBand,

    /// <summary>The table's last survivor dies before this age.</summary>
    NoSurvivors,

    /// <summary>One value alone has no spread to make an interval of.</summary>
    SingleValue,

    /// <summary>There are fewer values than quantiles to put them into.</summary>
    TooFewValues,

    /// <summary>The survey asked nobody in a band.</summary>
    EmptySurvey,

    /// <summary>The causes of the two populations are not the same, or do not add up.</summary>
    Causes,

    /// <summary>There are fewer groups, or more, than the method takes.</summary>
    GroupCount,

    /// <summary>A standard error is below zero or infinite.</summary>
    ErrorOutOfRange,

    /// <summary>A value has no logarithm or no log odds: a rate of 0, a proportion of 0 or 1.</summary>
    OutsideScale,

    /// <summary>An end of the fitted line is not clearly above zero (or, for a proportion, below one): a ratio to it means nothing.</summary>
    UnstableRatio,

    /// <summary>The computation did not settle on a number.</summary>
    NotConverged,

    /// <summary>All groups have the same value, which the method does not take.</summary>
    NoVariation,

    /// <summary>The groups have no order from the most to the least disadvantaged, which the method needs.</summary>
    NoOrder,

    /// <summary>It is not said whether a higher value is better or worse, which the method needs.</summary>
    NoPolarity,

    /// <summary>No reference group is named, which the method needs.</summary>
    NoReference,

    /// <summary>A group lacks a value that the method cannot do without.</summary>
    MissingGroup,

    /// <summary>Fewer than 85% of the groups have a value.</summary>
    TooManyGaps,

    /// <summary>A value is infinite or lies outside the range that was given.</summary>
    ValueOutOfRange,

    /// <summary>The mean is zero or below, so that nothing can be set in relation to it.</summary>
    MeanNotPositive,

    /// <summary>The group that is divided by has a value of zero.</summary>
    DividesByZero,

    /// <summary>The least and the greatest possible value are not both known, which the method needs.</summary>
    NoBounds,

    /// <summary>The mean lies at a bound of the possible values, or beyond.</summary>
    MeanAtBound,

    /// <summary>A table lacks a cell, or has one twice, or a cell has no row or column.</summary>
    Cells,

    /// <summary>A total is not the sum of its cells.</summary>
    Totals,

    /// <summary>A setting, such as the multiplier, is missing or lies outside its range.</summary>
    Setting,
}
