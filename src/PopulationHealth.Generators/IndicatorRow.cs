using System.Globalization;

namespace PopulationHealth.Generators;

/// <summary>One row of an indicator file, read column by column; every wrong cell is noted and reading goes on.</summary>
internal sealed class IndicatorRow(IReadOnlyDictionary<string, int> columns, List<CsvCell> cells, List<Problem> problems)
{
    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var at) ? cells[at].Value : "";

    /// <summary>Notes what is wrong with a cell; with the first one where the file lacks the column.</summary>
    public void Problem(string column, string message) =>
        problems.Add(new Problem(cells[columns.TryGetValue(column, out var at) ? at : 0].Span, column, message));

    /// <summary>A cell that may not be empty.</summary>
    public string Required(string column, string why)
    {
        var text = this[column];
        if (text.Length == 0)
            Problem(column, why);
        return text;
    }

    /// <summary>A cell that holds one of a few words, or nothing where that is allowed.</summary>
    public T? OneOf<T>(string column, IReadOnlyDictionary<string, T> known, T? whenBlank)
        where T : class
    {
        var text = this[column];
        if (known.TryGetValue(text, out var value))
            return value;
        if (text.Length == 0 && whenBlank is not null)
            return whenBlank;
        Problem(column, $"'{text}' is not known; allowed are: {string.Join(", ", known.Keys)}.");
        return null;
    }

    /// <summary>A number above 0; null where the cell is empty.</summary>
    public double? Positive(string column)
    {
        var text = this[column];
        if (text.Length == 0)
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 && !double.IsInfinity(value))
            return value;
        Problem(column, $"'{text}' is no number above 0; write it plain, such as 100000.");
        return null;
    }
}
