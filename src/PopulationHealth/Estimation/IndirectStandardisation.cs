using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Indirectly standardised ratios and rates: the events of an area against those that it would have at the reference population's rates. For areas
/// too small to standardise directly. Two areas are each compared with the reference, not with each other.
/// </summary>
/// <remarks>
/// Expected E = Σ n × (reference x / reference n); ratio = reference × O/E; rate = O/E × the reference's crude rate. Limits of the count O
/// (<see cref="PoissonCount"/>) over E. Office for Health Improvement and Disparities, Technical guide: confidence intervals (2018). A missing
/// count or population of a band is read as none; with E = 0 there is nothing to divide by.
/// </remarks>
public static class IndirectStandardisation
{
    /// <summary>The standardised ratio, such as the standardised mortality ratio: 100 where the area has as many events as expected.</summary>
    /// <param name="area">The area's age groups.</param>
    /// <param name="reference">The reference's age groups: the same bands, each with a population above 0.</param>
    /// <param name="scale">The number that stands for "as many as expected", above 0: 100 for an index, 1 for a plain ratio.</param>
    /// <param name="observed">The area's events in all, where they are not known by age; null to add up those of its groups.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">The bands of area and reference differ or overlap, or a number lies outside its range.</exception>
    public static Result<IndexNumber> Ratio(
        IEnumerable<Stratum> area, IEnumerable<Stratum> reference, double scale = 100, double? observed = null, params ReadOnlySpan<double> levels)
    {
        var (count, expected, _) = Read(area, reference, observed);
        return Quotient(count, expected, Require.Positive(scale), value => new IndexNumber(value), levels);
    }

    /// <summary>The standardised rate: the reference's crude rate times observed over expected.</summary>
    /// <param name="area">The area's age groups.</param>
    /// <param name="reference">The reference's age groups: the same bands, each with a population above 0.</param>
    /// <param name="per">How many people the rate is for, above 0.</param>
    /// <param name="observed">The area's events in all, where they are not known by age; null to add up those of its groups.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">The bands of area and reference differ or overlap, or a number lies outside its range.</exception>
    public static Result<Rate> Rate(
        IEnumerable<Stratum> area, IEnumerable<Stratum> reference, double per = 100_000, double? observed = null, params ReadOnlySpan<double> levels)
    {
        var (count, expected, referenceRate) = Read(area, reference, observed);
        return Quotient(count, expected, Require.Positive(per) * referenceRate, value => new Rate(value, per), levels);
    }

    /// <summary>The expected events of many areas at one reference's rates.</summary>
    /// <param name="areas">How many areas.</param>
    /// <param name="populations">The people of each area by band, in <see cref="BandTiles"/>; a missing number counts as none.</param>
    /// <param name="referenceRates">The reference's rate in each band: events a person, 0 or more.</param>
    /// <param name="expected">Where to write, one number an area; not a number where a population is below zero.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a rate lies outside its range.</exception>
    public static void ExpectedOfAll(int areas, ReadOnlySpan<double> populations, ReadOnlySpan<double> referenceRates, Span<double> expected)
    {
        foreach (var rate in referenceRates)
            Require.AtLeast(0, rate, nameof(referenceRates));
        Shapes.RequireTiles(areas, referenceRates.Length, populations.Length);
        Shapes.RequireSame(areas, expected.Length);
        var tiles = WeightedSums.Vectors(populations);
        for (var (start, at) = (0, 0); start < areas; start += Lanes.Count, at += referenceRates.Length)
        {
            var (sum, valid) = (Vector512<double>.Zero, Vector512<double>.AllBitsSet);
            for (var band = 0; band < referenceRates.Length; band++)
            {
                var n = WeightedSums.OrZero(tiles[at + band]);
                valid &= Vector512.GreaterThanOrEqual(n, Vector512<double>.Zero);
                sum += n * referenceRates[band];
            }
            Lanes.Store(Lanes.Where(valid, sum), expected, start);
        }
    }

    /// <summary>Observed over expected for many areas, without allocating for each.</summary>
    /// <param name="observed">The events, one number an area, 0 or more.</param>
    /// <param name="expected">The expected events, one number an area, above 0.</param>
    /// <param name="scale">What the quotient is multiplied by, above 0: 100 for a ratio, the reference's crude rate for a rate.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or <paramref name="scale"/> or a level lies outside its range.</exception>
    public static void OfAll(ReadOnlySpan<double> observed, ReadOnlySpan<double> expected, double scale, ReadOnlySpan<double> levels, EstimateSpans results)
    {
        levels = Levels.OrUsual(levels);
        Require.AtLeast(0, scale);
        Shapes.RequireSame(observed.Length, expected.Length);
        Shapes.RequireRoom(observed.Length, levels.Length, results);
        CountQuotient.All(observed, expected, scale, CountRule.Expected, CountLimits.At(levels), results);
    }

    private static Result<T> Quotient<T>(double observed, double expected, double scale, Func<double, T> measure, ReadOnlySpan<double> levels)
        where T : struct, IMeasure<T>
    {
        var room = new SingleArea(Levels.OrUsual(levels));
        OfAll([observed], [expected], scale, levels, room.Results);
        var result = room.ToResult(measure, observed < Byar.Least ? ExactPoisson.Method : Byar.Method, observed, null);
        return result.HasValue
            ? result.Estimate with { StandardError = scale * Math.Sqrt(observed) / expected, Notes = [$"{Numbers.Grouped(expected, 1)} events were expected"] }
            : result;
    }

    private static (double Observed, double Expected, double ReferenceRate) Read(IEnumerable<Stratum> area, IEnumerable<Stratum> reference, double? observed)
    {
        var groups = BandRule.Read(area, nameof(area));
        var standard = BandRule.Read(reference, nameof(reference)).ToDictionary(stratum => stratum.Age);
        var unmatched = groups.Select(group => group.Age).Where(age => !standard.ContainsKey(age)).Concat(standard.Keys.Except(groups.Select(group => group.Age))).ToList();
        if (unmatched.Count > 0)
            throw new ArgumentException($"Area and reference must have the same age bands; one of them lacks {string.Join(", ", unmatched.Order())}.", nameof(reference));
        foreach (var stratum in standard.Values)
            if (!(stratum.Population > 0))
                throw new ArgumentException($"The reference's population aged {stratum.Age} is {Numbers.Plain(stratum.Population)}; it must be above 0.", nameof(reference));
        var expected = new double[1];
        var tile = AreaTile.Of(groups, _ => 0, group => group.Population);
        ExpectedOfAll(1, tile.Populations, [.. groups.Select(group => RateOf(standard[group.Age]))], expected);
        return (observed ?? groups.Sum(group => group.Events ?? 0), expected[0], standard.Values.Sum(stratum => stratum.Events ?? 0) / standard.Values.Sum(stratum => stratum.Population));
    }

    private static double RateOf(Stratum stratum) => (stratum.Events ?? 0) / stratum.Population;
}
