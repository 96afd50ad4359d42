using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Years of life lost before an age, 75 by default: a death counts the years from the middle of its age band to that age. In all, as a crude rate, or directly
/// standardised. Ages from that age on are left out, of the deaths and of the population.
/// </summary>
/// <remarks>
/// Gardner JW, Sanborn JS (1990), Years of potential life lost (YPLL): what does it measure?, Epidemiology 1:322-329. Intervals: Dobson's for a weighted sum of counts,
/// T + √(V/D) (limit of D - D) with T = Σ c d, V = Σ c² d and D all deaths, their limits as in <see cref="PoissonCount"/>.
/// </remarks>
public static class YearsOfLifeLost
{
    /// <summary>The age that is aimed at unless another is given.</summary>
    public const int UsualAge = 75;

    /// <summary>The years lost to each death in a band: from its middle to the age; 0 for bands from that age on.</summary>
    /// <param name="age">The band.</param>
    /// <param name="to">The age that is aimed at.</param>
    /// <exception cref="ArgumentException">The band reaches across the age.</exception>
    public static double ToAge(AgeBand age, int to = UsualAge) => age.From >= to ? 0
        : age.To is { } last && last < to ? to - ((age.From + last + 1) / 2.0)
        : throw new ArgumentException($"The band {age} reaches across the age {to}; split it there, or choose an age at which a band ends.", nameof(age));

    /// <summary>The years lost in all.</summary>
    /// <param name="strata">The deaths and people of each age band; bands do not overlap.</param>
    /// <param name="to">The age that is aimed at.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">There is no band below the age, one reaches across it, two overlap, or a level lies outside its range.</exception>
    public static Result<Duration> Total(IEnumerable<Stratum> strata, int to = UsualAge, params ReadOnlySpan<double> levels)
    {
        var groups = Read(strata, to);
        return One(groups, to, groups.Sum(group => group.Population), value => new Duration(value), levels);
    }

    /// <summary>The years lost for each so many people below the age.</summary>
    /// <param name="strata">The deaths and people of each age band; bands do not overlap.</param>
    /// <param name="to">The age that is aimed at.</param>
    /// <param name="per">How many people the rate is for, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">There is no band below the age, one reaches across it, two overlap, or a number lies outside its range.</exception>
    public static Result<Rate> CrudeRate(IEnumerable<Stratum> strata, int to = UsualAge, double per = 10_000, params ReadOnlySpan<double> levels) =>
        One(Read(strata, to), to, Require.Positive(per), value => new Rate(value, per), levels);

    /// <summary>The directly standardised rate of years lost; withheld below 10 deaths, and where ages are left out between others.</summary>
    /// <param name="strata">The deaths and people of each age band; bands do not overlap.</param>
    /// <param name="standard">The standard population, joined by age band.</param>
    /// <param name="to">The age that is aimed at.</param>
    /// <param name="per">How many people the rate is for, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentException">There is no band below the age, one reaches across it, two overlap, the standard has no weight for one, or a number lies outside its range.</exception>
    public static Result<Rate> StandardisedRate(
        IEnumerable<Stratum> strata, StandardPopulation standard, int to = UsualAge, double per = 10_000, params ReadOnlySpan<double> levels)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var groups = Read(strata, to);
        var room = new SingleArea(Levels.OrUsual(levels));
        double[] weights = [.. groups.Select(group => standard.WeightOf(group.Age))];
        if (StandardAges.GapIn(groups, standard) is { } gap)
            return gap;
        StandardisedOfAll(AreaTile.Of(groups, group => group.Events, group => group.Population), weights, YearsOf(groups, to), per, levels, room.Results);
        var result = room.ToResult(value => new Rate(value, per), DirectStandardisation.Method, groups.Sum(group => group.Events ?? 0), groups.Sum(group => group.Population));
        return result.HasValue ? result.Estimate with { Notes = StandardAges.Notes(groups, standard) } : result;
    }

    /// <summary>The crude rates of years lost of many areas, without allocating for each; values and limits per <paramref name="per"/>.</summary>
    /// <param name="counts">The deaths and people of each area by band; a missing number of deaths is read as none.</param>
    /// <param name="years">The years lost to each death in a band, 0 or more, see <see cref="ToAge"/>; leave out the bands from the age on.</param>
    /// <param name="per">How many people the rates are for, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a number lies outside its range.</exception>
    public static void CrudeOfAll(BandCounts counts, ReadOnlySpan<double> years, double per, ReadOnlySpan<double> levels, EstimateSpans results)
    {
        Require.Positive(per);
        levels = Levels.OrUsual(levels);
        Shapes.RequireSame(counts.Bands, years.Length, nameof(years), "the bands");
        Shapes.RequireRoom(counts.Areas, levels.Length, results);
        var limits = CountLimits.At(levels);
        var most = Largest(years);
        var events = WeightedSums.Vectors(counts.Events);
        var populations = WeightedSums.Vectors(counts.Populations);
        for (var (start, at) = (0, 0); start < counts.Areas; start += Lanes.Count, at += counts.Bands)
        {
            var sums = WeightedSums.OfCounts(events.Slice(at, counts.Bands), populations.Slice(at, counts.Bands), years);
            var scale = Vector512.Create(per) / sums.Population;
            // Without a death there is no mean weight to go by; the largest is on the safe side.
            var spread = Vector512.ConditionalSelect(
                Vector512.Equals(sums.Events, Vector512<double>.Zero), Vector512.Create(most), Vector512.Sqrt(sums.Variance / sums.Events));
            Lanes.Store(Lanes.Where(sums.Valid, scale * sums.Rate), results.Values, start);
            sums.WriteReasons(populations.Slice(at, counts.Bands), results.Reasons[start..]);
            for (var level = 0; level < limits.Length; level++)
            {
                results.OfLevel(level, out var lower, out var upper);
                var (low, high) = limits[level].Of(sums.Events);
                Lanes.Store(Lanes.Where(sums.Valid, scale * Vector512.Max(Vector512<double>.Zero, sums.Rate + (spread * (low - sums.Events)))), lower, start);
                Lanes.Store(Lanes.Where(sums.Valid, scale * (sums.Rate + (spread * (high - sums.Events)))), upper, start);
            }
        }
    }

    /// <summary>The directly standardised rates of years lost of many areas, without allocating for each; values and limits per <paramref name="per"/>.</summary>
    /// <param name="counts">The deaths and people of each area by band.</param>
    /// <param name="weights">The standard population's weight of each band, 0 or more and not all 0.</param>
    /// <param name="years">The years lost to each death in a band, 0 or more.</param>
    /// <param name="per">How many people the rates are for, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <param name="results">Where to write.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or a number lies outside its range.</exception>
    public static void StandardisedOfAll(
        BandCounts counts, ReadOnlySpan<double> weights, ReadOnlySpan<double> years, double per, ReadOnlySpan<double> levels, EstimateSpans results)
    {
        Shapes.RequireSame(counts.Bands, weights.Length, nameof(weights), "the bands");
        Shapes.RequireSame(counts.Bands, years.Length, nameof(years), "the bands");
        Largest(years);
        var shares = DirectStandardisation.Shares(weights, Require.Positive(per));
        for (var band = 0; band < shares.Length; band++)
            shares[band] *= years[band];
        DirectStandardisation.WeightedRates(counts, shares, levels, results, default);
    }

    private static Result<T> One<T>(List<Stratum> groups, int to, double per, Func<double, T> measure, ReadOnlySpan<double> levels)
        where T : struct, IMeasure<T>
    {
        var room = new SingleArea(Levels.OrUsual(levels));
        if (per > 0)
            CrudeOfAll(AreaTile.Of(groups, group => group.Events, group => group.Population), YearsOf(groups, to), per, levels, room.Results);
        else
            room.Refuse(Reason.PopulationNotPositive);
        return room.ToResult(measure, DirectStandardisation.Method, groups.Sum(group => group.Events ?? 0), groups.Sum(group => group.Population));
    }

    private static List<Stratum> Read(IEnumerable<Stratum> strata, int to)
    {
        var groups = BandRule.Read(strata, nameof(strata));
        groups.RemoveAll(group => ToAge(group.Age, to) == 0);
        return groups.Count > 0 ? groups : throw new ArgumentException($"No age band lies below {to}.", nameof(strata));
    }

    private static double[] YearsOf(List<Stratum> groups, int to) => [.. groups.Select(group => ToAge(group.Age, to))];

    private static double Largest(ReadOnlySpan<double> years)
    {
        var largest = 0.0;
        foreach (var lost in years)
            largest = Math.Max(largest, Require.AtLeast(0, lost, nameof(years)));
        return largest;
    }
}
