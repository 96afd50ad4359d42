using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>Names for the tables of a workbook, made of their titles: letters, digits and underscores, each name once.</summary>
internal sealed partial class TableNames
{
    private const int Longest = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string title)
    {
        var words = Word().Matches(NoteNumbers.Without(title)).Select(match => match.Value);
        var name = words.Aggregate("", (text, word) => text.Length == 0 ? word : text.Length + word.Length < Longest ? $"{text}_{word}" : text);
        // A name must not be one of a cell (AB12, R1C1) nor begin with a digit.
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || Cell().IsMatch(name))
            name = $"Table_{name}".TrimEnd('_');
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        return unique;
    }

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[A-Z]{1,3}[0-9]+|R[0-9]*(?:C[0-9]*)?|C[0-9]*|true|false)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cell();
}
