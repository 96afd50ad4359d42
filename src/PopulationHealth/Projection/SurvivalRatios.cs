namespace PopulationHealth;

/// <summary>
/// Which part of the people of each age band is alive a step later, and which part of those born during a step is alive at its end; a step is as long as a band is wide.
/// </summary>
public sealed record SurvivalRatios
{
    /// <summary>Ratios that you have.</summary>
    /// <param name="bands">The age bands, of one width, the last one open.</param>
    /// <param name="fromBirth">The share of those born during a step who are alive at its end, from 0 to 1.</param>
    /// <param name="ratios">The part of each band who are alive a step later, from 0 to 1: one number a band, youngest first. Those of the last two bands meet in the open one.</param>
    /// <exception cref="ArgumentException">The bands are of several widths, there are more or fewer ratios than bands, or one lies outside its range.</exception>
    public SurvivalRatios(AgeBands bands, double fromBirth, ValueList<double> ratios)
    {
        _ = ProjectionBands.Width(bands);
        Shapes.RequireSame(bands.Count, ratios.Count, nameof(ratios), nameof(bands));
        foreach (var ratio in ratios)
            Require.Between(0, 1, ratio, nameof(ratios));
        (Bands, FromBirth, Ratios) = (bands, Require.Between(0, 1, fromBirth), ratios);
    }

    /// <summary>The age bands.</summary>
    public AgeBands Bands { get; }

    /// <summary>The share of those born during a step who are alive at its end.</summary>
    public double FromBirth { get; }

    /// <summary>The part of each band alive a step later, youngest first.</summary>
    public ValueList<double> Ratios { get; }

    /// <summary>
    /// The ratios of a life table: the years lived in the next band over those lived in this one, L(x+n) / L(x); for the last two bands T(x+n) / T(x) of the last but one, as the people over the
    /// last age are not told apart.
    /// </summary>
    /// <param name="table">A life table that was computed, whose bands make up those of the projection: with 0 and 1-4 for 0-4.</param>
    /// <param name="bands">The bands of the projection, of one width.</param>
    /// <exception cref="ArgumentException">The table has no rows, or bands that do not make up the others.</exception>
    public static SurvivalRatios FromLifeTable(LifeTable table, AgeBands bands)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Missing is { } missing)
            throw new ArgumentException($"There is no life table: it is {missing}. Look at Missing before you project with it.", nameof(table));
        var width = ProjectionBands.Width(bands);
        var starts = table.Rows.Select(row => row.Age.From).ToHashSet();
        if (bands.Starts.FirstOrDefault(start => !starts.Contains(start), -1) is >= 0 and var lost)
            throw new ArgumentException($"No band of the life table begins at {lost}; its bands are {table.Bands}, and must make up those of the projection.", nameof(table));
        var years = bands.Bands.Select(band => table.Rows.Where(row => band.Contains(row.Age.From)).Sum(row => row.YearsLived)).ToArray();
        var ratios = years.Zip(years.Skip(1), (here, next) => Part(next, here)).ToList();
        ratios[^1] = Part(years[^1], years[^2] + years[^1]);
        return new SurvivalRatios(bands, Part(years[0], width * LifeTable.Radix), ValueList.From(ratios.Append(ratios[^1])));
    }

    // Nobody of an age that nobody reaches lives on; rounding must not make a part more than the whole.
    private static double Part(double years, double of) => of > 0 ? Math.Min(1, years / of) : 0;
}
