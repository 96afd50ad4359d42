using System.Runtime.InteropServices;

namespace PopulationHealth.Cli;

/// <summary>Deaths and people by age of one population, from the rows of a group.</summary>
internal sealed class AgeRows(CalcJob job, AgeBands bands)
{
    private readonly BandSums<double> _ages = new(double.NaN, Comparer<double>.Default);
    private readonly Dictionary<string, int> _causes = [];
    private readonly List<double> _startAges = [];
    private readonly List<double> _populations = [];
    private readonly List<double> _deaths = [];
    private readonly List<double> _causeOf = [];
    private readonly List<int> _parts = [];
    private BandBuffer _sums = new(0);

    /// <summary>The ages at which the rows begin, youngest first.</summary>
    public IReadOnlyList<double> Ages => _ages.Ages;

    /// <summary>The causes in the order in which they first stand there.</summary>
    public IReadOnlyCollection<string> Causes => _causes.Keys;

    /// <summary>The deaths of each age.</summary>
    public ReadOnlySpan<double> Deaths => _sums.Events;

    /// <summary>The people of each age.</summary>
    public ReadOnlySpan<double> Populations => _sums.Populations;

    /// <summary>Deaths and people as the core takes them.</summary>
    public BandCounts Counts => _sums.Counts;

    /// <summary>The ages as the core takes them; only where <see cref="Read()"/> found no reason against it.</summary>
    public IEnumerable<Stratum> Strata => bands.Bands.Select((age, band) => new Stratum(age, _sums.Events[band], _sums.Populations[band]));

    public void Clear()
    {
        _causes.Clear();
        foreach (var numbers in new[] { _startAges, _populations, _deaths, _causeOf })
            numbers.Clear();
        _parts.Clear();
    }

    /// <summary>Takes a row of a group.</summary>
    public void Add(CalcGroup group, int row)
    {
        _startAges.Add(group.Numbers(LifeColumns.StartAge)[row]);
        _populations.Add(group.Numbers(LifeColumns.Population)[row]);
        _deaths.Add(group.Numbers(LifeColumns.Deaths)[row]);
        if (!group.Parts.IsEmpty)
            _parts.Add(group.Parts[row]);
        if (group.Texts(LifeColumns.Cause) is { IsEmpty: false } causes)
        {
            _causes.TryAdd(causes[row], _causes.Count);
            _causeOf.Add(_causes[causes[row]]);
        }
    }

    /// <summary>Puts the rows of a whole group together.</summary>
    public Reason Read(CalcGroup group)
    {
        Clear();
        for (var row = 0; row < group.Rows; row++)
            Add(group, row);
        return Read();
    }

    /// <summary>Puts the rows together.</summary>
    /// <returns><see cref="Reason.Bands"/> where the ages are not those of the bands.</returns>
    public Reason Read()
    {
        var reason = _ages.Read(CollectionsMarshal.AsSpan(_startAges), CollectionsMarshal.AsSpan(_causeOf), job.Sums);
        if (_sums.Bands != Ages.Count)
            _sums = new BandBuffer(Ages.Count);
        _ages.Add(CollectionsMarshal.AsSpan(_deaths), _sums.Events, missingIsNone: false);
        if (_causes.Count == 0)
            _ages.Add(CollectionsMarshal.AsSpan(_populations), _sums.Populations, missingIsNone: false);
        else if (!_ages.AddOnce(CollectionsMarshal.AsSpan(_populations), CollectionsMarshal.AsSpan(_parts), _sums.Populations))
            return Reason.Bands;
        if (reason != Reason.None || !Ages.SequenceEqual(bands.Starts.Select(start => (double)start)))
            return Reason.Bands;
        return Sums.Judge(CollectionsMarshal.AsSpan(_deaths), CollectionsMarshal.AsSpan(_populations));
    }

    /// <summary>The deaths by cause; what has no row is left out.</summary>
    public IEnumerable<CauseDeaths> DeathsByCause() =>
        from row in Enumerable.Range(0, _deaths.Count)
        group _deaths[row] by (Cause: (int)_causeOf[row], Band: bands.IndexOf((int)_startAges[row])) into deaths
        orderby deaths.Key.Cause, deaths.Key.Band
        select new CauseDeaths(bands.Bands[deaths.Key.Band], _causes.Keys.ElementAt(deaths.Key.Cause), deaths.Sum());
}
