using System.Text;

namespace PopulationHealth;

/// <summary>No digit may be typed into the words of a narrative: it would stay as it is when the data change.</summary>
internal static class DigitRule
{
    /// <summary>Checks words that were typed. Any character of a number counts, in whatever script: an Arabic three, a superscript two, a half.</summary>
    /// <exception cref="FormatException">The words hold a digit; the message shows where.</exception>
    public static void Check(string words)
    {
        var position = 1;
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsNumber(rune))
                throw new FormatException(
                    $"A digit is typed into the words of a statement: \"{words}\", character {position} ('{rune}'). "
                    + "Put the number in a hole, as an observation or an estimate; a name with a digit goes in as text, such as {\"Year 6\"}.");
            position += rune.Utf16SequenceLength;
        }
    }
}
