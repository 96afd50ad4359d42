using System.Collections;
using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

// The contract of a data reader asks for this exception where there is no such column.
#pragma warning disable MA0012, CA2201

namespace PopulationHealth;

/// <summary>
/// Records as a data reader, so that data frames and data tables take them: <c>DataTable.Load</c>, <c>DataFrame.LoadFrom</c> of Microsoft.Data.Analysis, <c>Frame.ReadReader</c> of Deedle.
/// </summary>
internal sealed class RecordReader<T>(ImmutableArray<RecordColumn<T>> columns, ImmutableArray<T> records) : DbDataReader
{
    // As the contract has it: a name is looked up first with regard to case, then without.
    private readonly Dictionary<string, int> _ordinals = Ordinals(columns, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ordinalsInAnyCase = Ordinals(columns, StringComparer.OrdinalIgnoreCase);
    private int _row = -1;
    private bool _isClosed;

    public override int FieldCount => Open().Length;

    public override bool HasRows
    {
        get
        {
            Open();
            return records.Length > 0;
        }
    }

    public override bool IsClosed => _isClosed;

    public override int RecordsAffected => -1;

    public override int Depth
    {
        get
        {
            Open();
            return 0;
        }
    }

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        Open();
        if (_row < records.Length)
            _row++;
        return _row < records.Length;
    }

    public override bool NextResult()
    {
        Open();
        _row = records.Length;
        return false;
    }

    public override string GetName(int ordinal) => Column(ordinal).Name;

    public override int GetOrdinal(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var names = Open().Select(column => column.Name);
        return _ordinals.TryGetValue(name, out var ordinal) || _ordinalsInAnyCase.TryGetValue(name, out ordinal)
            ? ordinal
            : throw new IndexOutOfRangeException($"There is no column '{name}'; the columns are {string.Join(", ", names)}.");
    }

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => Column(ordinal).Type;

    public override string GetDataTypeName(int ordinal) => Column(ordinal).Type.Name;

    public override object GetValue(int ordinal)
    {
        var column = Column(ordinal);
        if (_row < 0 || _row >= records.Length)
            throw new InvalidOperationException(_row < 0 ? "No row has been read yet; call Read first." : "All rows have been read; there is no value.");
        return column.Value(records[_row]) ?? DBNull.Value;
    }

    public override int GetValues(object[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var count = Math.Min(values.Length, FieldCount);
        for (var ordinal = 0; ordinal < count; ordinal++)
            values[ordinal] = GetValue(ordinal);
        return count;
    }

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override string GetString(int ordinal) => As<string>(ordinal);

    public override double GetDouble(int ordinal) => As<double>(ordinal);

    public override int GetInt32(int ordinal) => As<int>(ordinal);

    public override long GetInt64(int ordinal) => As<long>(ordinal);

    public override bool GetBoolean(int ordinal) => As<bool>(ordinal);

    public override decimal GetDecimal(int ordinal) => As<decimal>(ordinal);

    public override DateTime GetDateTime(int ordinal) => As<DateTime>(ordinal);

    // No column is of one of these types.
    public override byte GetByte(int ordinal) => As<byte>(ordinal);

    public override char GetChar(int ordinal) => As<char>(ordinal);

    public override float GetFloat(int ordinal) => As<float>(ordinal);

    public override Guid GetGuid(int ordinal) => As<Guid>(ordinal);

    public override short GetInt16(int ordinal) => As<short>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => As<byte[]>(ordinal).Length;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var text = As<string>(ordinal);
        if (buffer is null)
            return text.Length;
        var start = (int)Math.Clamp(dataOffset, 0, text.Length);
        var count = Math.Min(length, text.Length - start);
        text.CopyTo(start, buffer, bufferOffset, count);
        return count;
    }

    public override DataTable GetSchemaTable() => RecordSchema.Of([.. Open().Select(column => (column.Name, column.Type))]);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override void Close() => _isClosed = true;

    protected override void Dispose(bool disposing)
    {
        Close();
        base.Dispose(disposing);
    }

    // Of two columns with one name the first is meant.
    private static Dictionary<string, int> Ordinals(ImmutableArray<RecordColumn<T>> columns, StringComparer comparer)
    {
        var ordinals = new Dictionary<string, int>(comparer);
        foreach (var (ordinal, column) in columns.Index())
            ordinals.TryAdd(column.Name, ordinal);
        return ordinals;
    }

    private ImmutableArray<RecordColumn<T>> Open() =>
        _isClosed ? throw new InvalidOperationException("The reader is closed; ask the result for a new one with ToDataReader().") : columns;

    private RecordColumn<T> Column(int ordinal) => ordinal >= 0 && ordinal < Open().Length
        ? columns[ordinal]
        : throw new IndexOutOfRangeException($"There is no column {ordinal}; the columns are counted from 0 to {columns.Length - 1}.");

    private TValue As<TValue>(int ordinal) => GetValue(ordinal) switch
    {
        TValue value => value,
        DBNull => throw new InvalidCastException($"The column '{GetName(ordinal)}' has no value in this row; ask IsDBNull first."),
        var other => throw new InvalidCastException($"The column '{GetName(ordinal)}' is of type {other.GetType().Name}, not {typeof(TValue).Name}."),
    };
}
