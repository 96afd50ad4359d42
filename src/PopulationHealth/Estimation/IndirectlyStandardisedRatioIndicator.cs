using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>An indicator that is an indirectly standardised ratio: what was seen against what the reference's rates would give, 100 for as expected.</summary>
public sealed class IndirectlyStandardisedRatioIndicator : Indicator<IndexNumber>
{
    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    public IndirectlyStandardisedRatioIndicator(string id, string name)
        : base(id, name, new IndexNumber(100))
    {
    }

    /// <summary>The ratio, 100 for as expected: <see cref="IndirectStandardisation"/>.</summary>
    /// <param name="area">Events and population of the area by age band.</param>
    /// <param name="reference">Events and population of the reference by the same bands.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The ratio, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The bands of area and reference do not match; the message names them.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "It is asked of an indicator, whose method it is.")]
    public Result<IndexNumber> Estimate(IEnumerable<Stratum> area, IEnumerable<Stratum> reference, params ReadOnlySpan<double> levels) =>
        IndirectStandardisation.Ratio(area, reference, levels: levels);
}
