namespace PopulationHealth;

/// <summary>How the recent trend is found.</summary>
public enum TrendMethod
{
    /// <summary>
    /// Fingertips: a straight line through the five latest values that have a 95% interval, each counting by the inverse of its variance. The periods are equally long
    /// and equally far apart, and do not overlap.
    /// </summary>
    Fingertips,

    /// <summary>
    /// FingertipsNext: the same line through the five latest rows of single years, however far they are apart; not calculated where one of them lacks its value, interval, count or denominator.
    /// </summary>
    FingertipsNext,

    /// <summary>Fingertips' former rule for proportions: the test for trend of Cochran and Armitage on the counts. The periods as for <see cref="Fingertips"/>.</summary>
    FingertipsProportions,
}
