using System.Buffers;

namespace PopulationHealth;

/// <summary>No digit may be typed into the words of a narrative: it would stay as it is when the data change.</summary>
internal static class DigitRule
{
    // Every character that Unicode takes for a number, such as superscripts and the digits of other scripts.
    private static readonly SearchValues<char> Digits =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsNumber)]);

    /// <summary>Checks words that were typed.</summary>
    /// <exception cref="FormatException">The words hold a digit; the message shows where.</exception>
    public static void Check(string words)
    {
        var digit = words.AsSpan().IndexOfAny(Digits);
        if (digit >= 0)
            throw new FormatException(
                $"A digit is typed into the words of a statement: \"{words}\", character {digit + 1} ('{words[digit]}'). "
                + "Put the number in a hole, as an observation or an estimate; a name with a digit goes in as text, such as {\"Year 6\"}.");
    }
}
