using System.Data.Common;
using System.Globalization;

namespace PopulationHealth;

/// <summary>The rows of a file of observations: the cells of their data reader, but for the value, which is written with the source's decimals or says why there is none.</summary>
internal sealed class ObservationRowText(IReadOnlyList<Observation> observations) : IDisposable
{
    private readonly DbDataReader _rows = observations.ToDataReader();

    /// <summary>The observations, once, each while its row is the one whose cells are given.</summary>
    public IEnumerable<Observation> Each()
    {
        foreach (var item in observations)
        {
            _rows.Read();
            yield return item;
        }
    }

    /// <summary>A cell of the observation that <see cref="Each"/> has come to.</summary>
    public string Cell(Observation item, string column) => column switch
    {
        "value" => ValueOf(item),
        "decimals" => DecimalsOf(item),
        _ => CellAt(_rows.GetOrdinal(column)),
    };

    public void Dispose() => _rows.Dispose();

    public static bool HasWideLimits(Observation item) => item.Value?.Intervals.Any(interval => interval.Level == PublishedLevels.Wide) == true;

    /// <summary>How many decimals are shown, where the value is written with another number of them; otherwise nothing.</summary>
    public static string DecimalsOf(Observation item)
    {
        if (item.Value is not { } value)
            return "";
        var text = ValueOf(item);
        var written = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
        return written == value.Decimals ? "" : value.Decimals.ToString(CultureInfo.InvariantCulture);
    }

    // The reader's numbers have no noise, and those that are as they were measured keep every digit.
    private string CellAt(int ordinal) =>
        _rows.IsDBNull(ordinal) ? ""
        : _rows.GetFieldType(ordinal) == typeof(double) ? CellText.Of(_rows.GetDouble(ordinal))
        : CellText.Of(_rows, ordinal);

    private static string ValueOf(Observation item)
    {
        if (item.Value is not { } value)
            return ObservationCells.Missing(item.Missing!.Shorthand)!.Is(item.Missing) ? item.Missing.Shorthand : item.Missing.Code;
        var number = value.Measure.Value * value.Measure.Scale;
        if (CleanNumber.AsDecimal(number) is not { } shown)
            return CellText.Of(number);
        return value.Decimals >= 0 && Math.Round(shown, value.Decimals, MidpointRounding.AwayFromZero) == shown
            ? shown.ToString("F" + value.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : shown.ToString(CultureInfo.InvariantCulture);
    }
}
