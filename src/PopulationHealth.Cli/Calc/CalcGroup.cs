using System.Runtime.InteropServices;

namespace PopulationHealth.Cli;

/// <summary>The rows of one key, column by column; the room is used again for the next group.</summary>
internal sealed class CalcGroup(InputPlan plan)
{
    private readonly List<double>[] _numbers = [.. plan.Numbers.Select(_ => new List<double>())];
    private readonly List<string>[] _texts = [.. plan.Texts.Select(_ => new List<string>())];
    private readonly List<int> _parts = [];
    private readonly Dictionary<(ulong, ulong), int> _knownParts = [];
    private readonly Dictionary<Setting, SettingValue> _usual = new(ReferenceEqualityComparer.Instance);
    private readonly SettingValue[] _settings = new SettingValue[plan.Settings.Length];

    /// <summary>The key's cells.</summary>
    public KeyBytes Key { get; private set; } = new();

    /// <summary>How many rows.</summary>
    public int Rows { get; private set; }

    /// <summary>The numbers of a column; empty where the file does not have it.</summary>
    public ReadOnlySpan<double> Numbers(InputColumn column) => Find(plan.Numbers, column) is >= 0 and var at
        ? CollectionsMarshal.AsSpan(_numbers[at])
        : [];

    /// <summary>The labels of a column; empty where the file does not have it.</summary>
    public ReadOnlySpan<string> Texts(InputColumn column) => Find(plan.Texts, column) is >= 0 and var at ? CollectionsMarshal.AsSpan(_texts[at]) : [];

    /// <summary>To which of the keys that <c>--group-by</c> leaves out each row belongs, counted from 0; empty without it.</summary>
    public ReadOnlySpan<int> Parts => CollectionsMarshal.AsSpan(_parts);

    /// <summary>The value of a setting.</summary>
    public SettingValue ValueOf(Setting setting)
    {
        for (var at = 0; at < _settings.Length; at++)
            if (ReferenceEquals(plan.Settings[at].Setting, setting))
                return _settings[at];
        if (!_usual.TryGetValue(setting, out var value))
            _usual.Add(setting, value = plan.Job.ValueOf(setting));
        return value;
    }

    /// <summary>The cell of a key.</summary>
    public ReadOnlySpan<byte> Cell(string key)
    {
        var at = 0;
        foreach (var cell in Key.Cells)
            if (plan.Header[plan.Keys[at++]] == key)
                return Key[cell];
        throw new ArgumentException($"'{key}' is no key.", nameof(key));
    }

    /// <summary>Begins a group with a key, and takes the room of the last one for the next key.</summary>
    public void Begin(ref KeyBytes key)
    {
        (Key, key) = (key, Key);
        Rows = 0;
        _parts.Clear();
        _knownParts.Clear();
        foreach (var column in _numbers)
            column.Clear();
        foreach (var column in _texts)
            column.Clear();
    }

    /// <summary>Takes a row whose cells were found good.</summary>
    public void Add(ReadOnlySpan<double> numbers, CsvRows row, ReadOnlySpan<SettingValue> settings, KeyBytes? part)
    {
        for (var at = 0; at < _numbers.Length; at++)
            _numbers[at].Add(numbers[at]);
        for (var at = 0; at < _texts.Length; at++)
            _texts[at].Add(row.Text(plan.Texts[at].Index).Trim());
        settings.CopyTo(_settings);
        if (part is not null)
        {
            var hash = part.Hash();
            if (!_knownParts.TryGetValue(hash, out var number))
                _knownParts.Add(hash, number = _knownParts.Count);
            _parts.Add(number);
        }
        Rows++;
    }

    private static int Find(PlannedColumn[] columns, InputColumn column)
    {
        for (var at = 0; at < columns.Length; at++)
            if (columns[at].Column.Name == column.Name)
                return at;
        return -1;
    }
}
