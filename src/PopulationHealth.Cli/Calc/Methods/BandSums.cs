namespace PopulationHealth.Cli;

/// <summary>
/// The rows of a group put together by age: sums where <c>--group-by</c> asks for them, and numbers that stand in several rows of an age (a standard
/// population, people by frequency of events) taken once.
/// </summary>
/// <typeparam name="TAge">What stands for an age: a label, or the first age in years.</typeparam>
/// <param name="missing">The age that is none.</param>
internal sealed class BandSums<TAge>(TAge missing)
    where TAge : notnull
{
    private readonly Dictionary<TAge, int> _bands = [];
    private readonly Dictionary<(int Part, int Band), double> _once = [];
    private readonly HashSet<(int Band, double Within)> _rows = [];
    private readonly List<int> _bandOf = [];

    /// <summary>The ages in the order in which they first stand there.</summary>
    public IReadOnlyCollection<TAge> Ages => _bands.Keys;

    /// <summary>Tells the ages of a group apart.</summary>
    /// <param name="ages">The age of each row.</param>
    /// <param name="within">What tells the rows of one age apart, such as the frequency of events; empty where nothing does.</param>
    /// <param name="sums">Whether rows are added up, so that an age may stand there again.</param>
    /// <returns><see cref="Reason.Bands"/> where an age is missing or stands there again.</returns>
    public Reason Read(ReadOnlySpan<TAge> ages, ReadOnlySpan<double> within, bool sums)
    {
        _bands.Clear();
        _rows.Clear();
        _bandOf.Clear();
        var reason = Reason.None;
        for (var row = 0; row < ages.Length; row++)
        {
            if (!_bands.TryGetValue(ages[row], out var band))
                _bands.Add(ages[row], band = _bands.Count);
            _bandOf.Add(band);
            if (ages[row].Equals(missing) || (!sums && !_rows.Add((band, within.IsEmpty ? 0 : within[row]))))
                reason = Reason.Bands;
        }
        return reason;
    }

    /// <summary>The age of a row, counted from 0.</summary>
    public int BandOf(int row) => _bandOf[row];

    /// <summary>Adds up a column by age.</summary>
    /// <param name="numbers">The column.</param>
    /// <param name="sums">Where to write, one number an age.</param>
    /// <param name="missingIsNone">Whether a missing number counts as zero; otherwise it makes the sum missing.</param>
    public void Add(ReadOnlySpan<double> numbers, Span<double> sums, bool missingIsNone)
    {
        sums.Clear();
        for (var row = 0; row < numbers.Length; row++)
            sums[_bandOf[row]] += missingIsNone && double.IsNaN(numbers[row]) ? 0 : numbers[row];
    }

    /// <summary>Takes a column that stands in several rows of an age once for each part of the group, and adds up the parts.</summary>
    /// <returns>Whether the rows of an age agree.</returns>
    public bool AddOnce(CalcGroup group, ReadOnlySpan<double> numbers, Span<double> sums)
    {
        _once.Clear();
        sums.Clear();
        for (var row = 0; row < numbers.Length; row++)
            if (_once.TryAdd((group.PartOf(row), _bandOf[row]), numbers[row]))
                sums[_bandOf[row]] += numbers[row];
            else if (!_once[(group.PartOf(row), _bandOf[row])].Equals(numbers[row]))
                return false;
        return true;
    }

    /// <summary>Takes a column that is the same in all rows of an age.</summary>
    /// <returns>Whether it is.</returns>
    public bool TakeOne(ReadOnlySpan<double> numbers, Span<double> ones)
    {
        for (var row = numbers.Length - 1; row >= 0; row--)
            ones[_bandOf[row]] = numbers[row];
        for (var row = 0; row < numbers.Length; row++)
            if (!ones[_bandOf[row]].Equals(numbers[row]))
                return false;
        return true;
    }
}
