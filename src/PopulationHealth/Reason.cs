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

    /// <summary>The periods are not equally long, or do not follow each other at equal steps: one is left out, stands twice, or is of another kind.</summary>
    UnequalPeriods,

    /// <summary>There are fewer periods than the method needs, or none of a season that it needs.</summary>
    TooFewPeriods,

    /// <summary>More people would leave than there are.</summary>
    NegativePopulation,

    /// <summary>A value is missing that a comparison or a trend needs.</summary>
    MissingValue,

    /// <summary>A value has no confidence interval at the level that is needed, and no counts to make one of.</summary>
    MissingInterval,

    /// <summary>There is no benchmark: nothing to compare with of the same indicator, group and period.</summary>
    MissingBenchmark,

    /// <summary>The benchmark has no confidence interval, which the rule needs.</summary>
    MissingBenchmarkInterval,

    /// <summary>The area is the benchmark: nothing is compared with itself.</summary>
    BenchmarkItself,

    /// <summary>A lower limit is above its upper limit.</summary>
    LimitsOutOfOrder,

    /// <summary>A numerator or denominator is missing that a sum needs.</summary>
    MissingCounts,

    /// <summary>The numerator over the denominator is not the value, so that no interval can be made of them: an age-standardised rate, for one.</summary>
    CountsDisagree,

    /// <summary>There are several figures for one time, and they differ.</summary>
    ConflictingFigures,

    /// <summary>Two periods overlap, so that the figures share data and are not independent.</summary>
    OverlappingPeriods,

    /// <summary>A period is not a single year, and the method takes no other.</summary>
    NotASingleYear,

    /// <summary>A period has no first or no last day, so that it has no place in time.</summary>
    PeriodNotStated,

    /// <summary>The figures are counts: a trend in them may only be that of the population.</summary>
    CountHasNoTrend,

    /// <summary>A numerator is equal to its denominator, which the method excludes.</summary>
    CountIsDenominator,

    /// <summary>An interval has no width, so that its weight would be infinite.</summary>
    ZeroWidthLimits,

    /// <summary>A row or column of a table is the sum of all others and is not called Total, so that it would be taken for a part.</summary>
    UnnamedTotal,
}
