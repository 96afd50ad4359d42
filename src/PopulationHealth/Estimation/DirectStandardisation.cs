using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Directly standardised rates: what an area's rate would be if it had the standard population's ages. Dobson's interval with Byar's limits of
/// the total count; withheld below 10 events in total.
/// </summary>
/// <remarks>
/// Value: Σ(w x/n) / Σw over the bands that are given (a rate for ages 65 and over uses the weights of these). Variance: Σ(w² x/n²) / (Σw)²; for
/// events that a person may have more than once, their variance in place of x. Limits: value + √(variance/X) (limit of X - X), X the total count. Dobson
/// AJ, Kuulasmaa K, Eberle E, Scherer J (1991), Confidence intervals for weighted sums of Poisson parameters, Statistics in Medicine 10:457-462. Two rates
/// compare only when both use the same standard and the same bands.
/// </remarks>
public static class DirectStandardisation
{
    /// <summary>Below so many events in total the rate is withheld.</summary>
    public const double LeastEvents = 10;

    /// <summary>The name of the method of its intervals.</summary>
    internal const string Method = "Dobson with Byar";

    /// <summary>A directly standardised rate.</summary>
    /// <param name="strata">
    /// The age groups, in any order. Ages below the first and above the last are left out of the standard too, and the note on the rate says which ages it is of; a gap between
    /// them withholds the rate. Events that are not given count as none, and a note on the rate names their ages.
    /// </param>
    /// <param name="standard">The standard population, joined by age band.</param>
    /// <param name="per">How many people the rate is for, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <returns>The rate with its interval, standard error, total events and population; or why it is withheld.</returns>
    /// <exception cref="ArgumentException">There is no group, two overlap, the standard has no weight for one, or a number lies outside its range.</exception>
    public static Result<Rate> Of(IEnumerable<Stratum> strata, StandardPopulation standard, double per = 100_000, params ReadOnlySpan<double> levels)
    {
        var groups = BandRule.Read(strata, nameof(strata));
        ArgumentNullException.ThrowIfNull(standard);
        var room = new SingleArea(Levels.OrUsual(levels));
        double[] weights = [.. groups.Select(group => standard.WeightOf(group.Age))];
        if (StandardAges.GapIn(groups, standard) is { } gap)
            return gap;
        var counts = AreaTile.Of(groups, group => group.Events, group => group.Population, group => group.EventVariance);
        OfAll(counts, weights, per, levels, room.Results, room.StandardError);
        var result = room.ToResult(value => new Rate(value, per), Method, groups.Sum(group => group.Events ?? 0), groups.Sum(group => group.Population));
        return result.HasValue ? result.Estimate with { Notes = StandardAges.Notes(groups, standard) } : result;
    }

    /// <summary>The directly standardised rates of many areas, without allocating for each; values, limits and errors per <paramref name="per"/>.</summary>
    /// <param name="counts">The events and people of each area by band.</param>
    /// <param name="weights">The weight of each band, 0 or more and not all 0.</param>
    /// <param name="per">How many people the rates are for, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <param name="standardErrors">Where to write the standard errors, one an area; empty to leave them. They are given also where the rate is withheld.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a weight, <paramref name="per"/> or a level lies outside its range.</exception>
    public static void OfAll(
        BandCounts counts, ReadOnlySpan<double> weights, double per, ReadOnlySpan<double> levels, EstimateSpans results, Span<double> standardErrors = default)
    {
        Shapes.RequireSame(counts.Bands, weights.Length, nameof(weights), "the bands");
        WeightedRates(counts, Shares(weights, Require.Positive(per)), levels, results, standardErrors);
    }

    /// <summary>Sums of rates, each band's with its share, and their intervals: also of rates that count something for each event, such as years lost.</summary>
    internal static void WeightedRates(BandCounts counts, double[] shares, ReadOnlySpan<double> levels, EstimateSpans results, Span<double> standardErrors)
    {
        levels = Levels.OrUsual(levels);
        Shapes.RequireRoom(counts.Areas, levels.Length, results);
        if (!standardErrors.IsEmpty)
            Shapes.RequireSame(counts.Areas, standardErrors.Length);
        var limits = CountLimits.At(levels);
        var events = WeightedSums.Vectors(counts.Events);
        var variances = WeightedSums.Vectors(counts.EventVariances);
        var populations = WeightedSums.Vectors(counts.Populations);
        for (var (start, at) = (0, 0); start < counts.Areas; start += Lanes.Count, at += counts.Bands)
        {
            var sums = WeightedSums.Of(events.Slice(at, counts.Bands), variances.Slice(at, counts.Bands), populations.Slice(at, counts.Bands), shares);
            var enough = sums.Valid & Vector512.GreaterThanOrEqual(sums.Events, Vector512.Create(LeastEvents));
            Lanes.Store(Lanes.Where(enough, sums.Rate), results.Values, start);
            WriteLimits(sums, enough, limits, results, start);
            if (!standardErrors.IsEmpty)
                Lanes.Store(Lanes.Where(sums.Valid, Vector512.Sqrt(sums.Variance)), standardErrors, start);
            sums.WriteReasons(populations.Slice(at, counts.Bands), results.Reasons[start..]);
            if (!Lanes.All(enough))
                WithholdFew(sums.Events, results.Reasons[start..]);
        }
    }

    private static void WriteLimits(in WeightedSums sums, Vector512<double> enough, CountLimits[] limits, EstimateSpans results, int start)
    {
        var spread = Vector512.Sqrt(sums.Variance / sums.Events);
        for (var level = 0; level < limits.Length; level++)
        {
            results.OfLevel(level, out var lower, out var upper);
            var count = limits[level].OfMany(sums.Events);
            Lanes.Store(Lanes.Where(enough, sums.Rate + (spread * (count.Lower - sums.Events))), lower, start);
            Lanes.Store(Lanes.Where(enough, sums.Rate + (spread * (count.Upper - sums.Events))), upper, start);
        }
    }

    private static void WithholdFew(Vector512<double> events, Span<Reason> reasons)
    {
        for (var lane = 0; lane < Math.Min(Lanes.Count, reasons.Length); lane++)
            if (reasons[lane] == Reason.None && events[lane] < LeastEvents)
                reasons[lane] = Reason.TooFewEvents;
    }

    internal static double[] Shares(ReadOnlySpan<double> weights, double per)
    {
        var total = 0.0;
        foreach (var weight in weights)
            total += Require.AtLeast(0, weight, nameof(weights));
        var shares = weights.ToArray();
        if (!(Require.Finite(total, nameof(weights)) > 0))
            throw new ArgumentException("The weights add up to 0; one at least must be above 0.", nameof(weights));
        for (var band = 0; band < shares.Length; band++)
            shares[band] *= per / total;
        return shares;
    }
}
