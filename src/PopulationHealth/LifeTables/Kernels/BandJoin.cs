namespace PopulationHealth;

/// <summary>Joins rows to the bands of a table, by band and never by position.</summary>
internal static class BandJoin
{
    /// <summary>The rows in the order of the bands; null, and a problem that names the bands, where they do not fit.</summary>
    public static TRow[]? Join<TRow>(ValueList<AgeBand> bands, IEnumerable<TRow> rows, Func<TRow, AgeBand> ageOf, out string problem)
    {
        var known = new Dictionary<AgeBand, TRow>();
        var twice = new SortedSet<AgeBand>();
        foreach (var row in rows)
            if (!known.TryAdd(ageOf(row), row))
                twice.Add(ageOf(row));
        var missing = bands.Where(band => !known.ContainsKey(band)).ToList();
        var strange = known.Keys.Except(bands).Order().ToList();
        string[] parts = [Part("no row for", missing), Part("no such band in the table:", strange), Part("more than one row for", twice)];
        problem = string.Join("; ", parts.Where(part => part.Length > 0));
        return problem.Length == 0 ? [.. bands.Select(band => known[band])] : null;
    }

    private static string Part(string words, IEnumerable<AgeBand> bands) => string.Join(", ", bands) is { Length: > 0 } names ? $"{words} {names}" : "";
}
