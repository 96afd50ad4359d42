using System.Data.Common;
using System.Globalization;

namespace PopulationHealth;

/// <summary>The cells of a file of observations: those of their data reader, but for the value, which is written with the source's decimals or says why there is none.</summary>
internal sealed class ObservationRowText(IReadOnlyList<Observation> observations) : IDisposable
{
    private const double Wide = 0.998;

    private readonly DbDataReader _rows = observations.ToDataReader();
    private Observation? _current;

    /// <summary>A cell; the rows come in the order of the observations.</summary>
    public string Cell(Observation item, string column)
    {
        if (!ReferenceEquals(item, _current))
            _rows.Read();
        _current = item;
        return column switch
        {
            "value" => ValueOf(item),
            "decimals" => DecimalsOf(item),
            _ when _rows.IsDBNull(_rows.GetOrdinal(column)) => "",
            _ when _rows.GetFieldType(_rows.GetOrdinal(column)) == typeof(double) => CellText.Of(_rows.GetDouble(_rows.GetOrdinal(column))),
            _ => CellText.Of(_rows, _rows.GetOrdinal(column)),
        };
    }

    public void Dispose() => _rows.Dispose();

    public static bool HasWideLimits(Observation item) => item.Value?.Intervals.Any(interval => interval.Level == Wide) == true;

    /// <summary>How many decimals are shown, where the value is written with another number of them; otherwise nothing.</summary>
    public static string DecimalsOf(Observation item)
    {
        if (item.Value is not { } value)
            return "";
        var text = ValueOf(item);
        var written = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
        return written == value.Decimals ? "" : value.Decimals.ToString(CultureInfo.InvariantCulture);
    }

    private static string ValueOf(Observation item)
    {
        if (item.Value is not { } value)
            return ObservationCells.Missing(item.Missing!.Shorthand)!.Is(item.Missing) ? item.Missing.Shorthand : item.Missing.Code;
        var number = value.Measure.Value * value.Measure.Scale;
        if (Math.Abs(number) >= 1e15)
            return CellText.Of(number);
        // A conversion to decimal keeps the digits that were printed and clears binary noise.
        var shown = (decimal)number;
        return value.Decimals >= 0 && Math.Round(shown, value.Decimals, MidpointRounding.AwayFromZero) == shown
            ? shown.ToString("F" + value.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : shown.ToString(CultureInfo.InvariantCulture);
    }
}
