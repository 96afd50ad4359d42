using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The notes of a workbook by their numbers: those that were given, then those that the tables say themselves, each once.</summary>
internal sealed partial class NoteNumbers
{
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public NoteNumbers(IEnumerable<string> given)
    {
        foreach (var note in given)
            MarkOf(note);
    }

    /// <summary>All notes so far; the first is note 1.</summary>
    public IReadOnlyList<string> All => _notes;

    /// <summary>The mark of a note, such as <c>[note 3]</c>; a new one is put behind the others.</summary>
    public string MarkOf(string note)
    {
        var text = note.Trim();
        if (_numbers.TryAdd(text, _notes.Count + 1))
            _notes.Add(text);
        return Mark(_numbers[text]);
    }

    /// <summary>The numbers that a text names.</summary>
    public static IEnumerable<int> In(string text) =>
        Form().Matches(text).Select(match => int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);

    /// <summary>A text without its marks.</summary>
    public static string Without(string text) => Form().Replace(text, "").Trim();

    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[note {number}]");

    [GeneratedRegex(@"\s*\[note (?<number>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
