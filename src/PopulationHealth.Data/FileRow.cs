using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>One row of a file that is being read. Each reading that fails is written down as a problem and gives a harmless value.</summary>
public sealed partial class FileRow
{
    private readonly string _file;
    private readonly Dictionary<string, int> _header;
    private readonly string[] _cells;
    private readonly List<DataProblem> _problems;
    private readonly bool _withholdsValues;

    internal FileRow(string file, int number, Dictionary<string, int> header, string[] cells, List<DataProblem> problems, bool withholdsValues = false) =>
        (_file, Number, _header, _cells, _problems, _withholdsValues) = (file, number, header, cells, problems, withholdsValues);

    /// <summary>The row as a spreadsheet numbers it, the header being row 1.</summary>
    public int Number { get; }

    /// <summary>A cell's text without spaces around it; may be empty, and is where the file leaves out a column that need not stand there.</summary>
    /// <param name="column">The column's name, one of those asked for.</param>
    public string Text(string column) => _header[column] is >= 0 and var index ? _cells[index].Trim() : "";

    /// <summary>Whether the file has a column.</summary>
    /// <param name="column">The column's name.</param>
    public bool Has(string column) => _header.ContainsKey(column);

    /// <summary>A cell's text without spaces around it; empty where the file has no such column.</summary>
    /// <param name="column">The column's name.</param>
    public string TextIfAny(string column) => Has(column) ? Text(column) : "";

    /// <summary>A cell's text, which may not be empty.</summary>
    /// <param name="column">The column's name.</param>
    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            Problem(column, "the cell may not be empty.");
        return text;
    }

    /// <summary>A number in the unit of its column, written plainly: digits, a point, a minus sign.</summary>
    /// <param name="column">The column's name.</param>
    public double Value(string column) => OptionalNumber(column) ?? Empty(column);

    /// <summary>A number in the unit of its column, or null for an empty cell.</summary>
    /// <param name="column">The column's name.</param>
    public double? OptionalNumber(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            return null;
        if (Plain().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return value;
        Problem(column, CsvNumber.AdviceOn(text));
        return null;
    }

    /// <summary>How many decimals a number is written with: 1 for 21.0.</summary>
    /// <param name="column">The column's name.</param>
    public int DecimalsOf(string column)
    {
        var text = Text(column);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    /// <summary>One of a closed set of words.</summary>
    /// <typeparam name="T">What a word stands for.</typeparam>
    /// <param name="column">The column's name.</param>
    /// <param name="words">The words that are allowed, and what they stand for.</param>
    /// <param name="allowed">What is allowed, in words; null lists the words, which is right for a short list. Nothing that the file says may stand in it, since nothing of it is withheld.</param>
    public T? OneOf<T>(string column, IReadOnlyDictionary<string, T> words, string? allowed = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.TryGetValue(Text(column), out var value))
            return value;
        Problem(column, allowed ?? $"allowed are: {string.Join(", ", words.Keys.Select(word => word.Length == 0 ? "(empty)" : word))}.");
        return default;
    }

    /// <summary>Writes down that something is wrong in a cell.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="allowed">
    /// What is allowed, and what to do; nothing that the file says may stand in it, since nothing of it is withheld. What does belongs into an interpolated string that stands right here.
    /// </param>
    public void Problem(string column, string allowed) => Add(column, allowed);

    /// <summary>Writes down that something is wrong in a cell.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="allowed">What is allowed, and what to do, as an interpolated string; what stands in its holes is withheld where the values are.</param>
    public void Problem(string column, DataAdvice allowed)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        Add(column, _withholdsValues ? allowed.WithoutValues : allowed.ToString());
    }

    private void Add(string column, string allowed)
    {
        var given = Text(column);
        _problems.Add(new DataProblem(_file, Number, column, _withholdsValues && given.Length > 0 ? DataAdvice.Withheld : given, allowed));
    }

    private double Empty(string column)
    {
        if (Text(column).Length == 0)
            Problem(column, "a number must stand here, such as 1234.5.");
        return 0;
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
