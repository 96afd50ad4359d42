namespace PopulationHealth.Cli;

/// <summary>
/// The rows of a group put together by age, whatever their order: sums where <c>--group-by</c> asks for them, and numbers that stand in several rows of an
/// age (a standard population, people by frequency of events) taken once.
/// </summary>
/// <typeparam name="TAge">What stands for an age: a label, or the first age in years.</typeparam>
/// <param name="missing">The age that is none.</param>
/// <param name="order">The order of the ages.</param>
internal sealed class BandSums<TAge>(TAge missing, IComparer<TAge> order)
    where TAge : notnull
{
    private readonly Dictionary<TAge, int> _bands = [];
    private readonly Dictionary<(int Part, int Band), double> _once = [];
    private readonly HashSet<(int Band, double Within)> _rows = [];
    private int[] _bandOf = [];

    /// <summary>The ages in their order.</summary>
    public TAge[] Ages { get; private set; } = [];

    /// <summary>Tells the ages of a group apart.</summary>
    /// <param name="ages">The age of each row.</param>
    /// <param name="within">What tells the rows of one age apart, such as the frequency of events; empty where nothing does.</param>
    /// <param name="sums">Whether rows are added up, so that an age may stand there again.</param>
    /// <returns><see cref="Reason.Bands"/> where an age is missing or stands there again.</returns>
    public Reason Read(ReadOnlySpan<TAge> ages, ReadOnlySpan<double> within, bool sums)
    {
        Sort(ages);
        _rows.Clear();
        if (_bandOf.Length < ages.Length)
            _bandOf = new int[2 * ages.Length];
        var reason = _bands.ContainsKey(missing) ? Reason.Bands : Reason.None;
        for (var row = 0; row < ages.Length; row++)
        {
            _bandOf[row] = _bands[ages[row]];
            if (!sums && !_rows.Add((_bandOf[row], within.IsEmpty ? 0 : within[row])))
                reason = Reason.Bands;
        }
        return reason;
    }

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
    /// <param name="numbers">The column.</param>
    /// <param name="parts">The part of each row; empty where there is one only.</param>
    /// <param name="sums">Where to write, one number an age.</param>
    /// <returns>Whether the rows of an age agree.</returns>
    public bool AddOnce(ReadOnlySpan<double> numbers, ReadOnlySpan<int> parts, Span<double> sums)
    {
        _once.Clear();
        sums.Clear();
        for (var row = 0; row < numbers.Length; row++)
        {
            var place = (parts.IsEmpty ? 0 : parts[row], _bandOf[row]);
            if (_once.TryAdd(place, numbers[row]))
                sums[_bandOf[row]] += numbers[row];
            else if (!_once[place].Equals(numbers[row]))
                return false;
        }
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

    private void Sort(ReadOnlySpan<TAge> ages)
    {
        _bands.Clear();
        foreach (var age in ages)
            _bands.TryAdd(age, 0);
        if (Ages.Length != _bands.Count)
            Ages = new TAge[_bands.Count];
        _bands.Keys.CopyTo(Ages, 0);
        Array.Sort(Ages, order);
        for (var band = 0; band < Ages.Length; band++)
            _bands[Ages[band]] = band;
    }
}
