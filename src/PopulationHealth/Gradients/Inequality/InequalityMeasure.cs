namespace PopulationHealth;

/// <summary>
/// The summary measures of inequality between groups of the World Health Organization's Health Equity Assessment Toolkit. The slope and the relative index
/// of inequality stand beside them, as a fitted gradient.
/// </summary>
/// <remarks>World Health Organization, Health Equity Assessment Toolkit, technical notes; Schlotheuber and Hosseinpoor 2022, doi:10.3390/ijerph19063697.</remarks>
public enum InequalityMeasure : byte
{
    /// <summary>One group minus another.</summary>
    Difference,

    /// <summary>One group over another.</summary>
    Ratio,

    /// <summary>The absolute (generalised) concentration index.</summary>
    AbsoluteConcentration,

    /// <summary>The relative concentration index.</summary>
    RelativeConcentration,

    /// <summary>Between-group variance.</summary>
    BetweenGroupVariance,

    /// <summary>Between-group standard deviation.</summary>
    BetweenGroupDeviation,

    /// <summary>The between-group standard deviation in percent of the mean.</summary>
    CoefficientOfVariation,

    /// <summary>The mean difference from the best group, every group alike.</summary>
    FromBest,

    /// <summary>The mean difference from the best group, by population.</summary>
    FromBestWeighted,

    /// <summary>The mean difference from a reference group, every group alike.</summary>
    FromReference,

    /// <summary>The mean difference from a reference group, by population.</summary>
    FromReferenceWeighted,

    /// <summary>The mean difference from the mean of all people, every group alike.</summary>
    FromMean,

    /// <summary>The mean difference from the mean of all people, by population.</summary>
    FromMeanWeighted,

    /// <summary>The index of disparity: the mean difference from the mean in percent of it, every group alike.</summary>
    Disparity,

    /// <summary>The index of disparity, by population.</summary>
    DisparityWeighted,

    /// <summary>Theil's index, times 1,000.</summary>
    Theil,

    /// <summary>The mean log deviation, times 1,000.</summary>
    MeanLogDeviation,

    /// <summary>The population attributable risk: what the mean would gain if all had the reference group's value.</summary>
    AttributableRisk,

    /// <summary>The population attributable fraction: that gain in percent of the mean.</summary>
    AttributableFraction,
}
