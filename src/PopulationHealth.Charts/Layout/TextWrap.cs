namespace PopulationHealth;

/// <summary>Breaks a text into lines that fit a width: at blanks, and inside a word only where it is wider than the line.</summary>
internal static class TextWrap
{
    public static IReadOnlyList<string> Lines(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, size, bold)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, size, bold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }
        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, double width, double size, bool bold)
    {
        var start = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            if (end - start < 2 || TextWidth.Of(word[start..end], size, bold) <= width)
                continue;
            // The two halves of a letter outside the basic plane stay together.
            var cut = char.IsLowSurrogate(word[end - 1]) ? end - 2 : end - 1;
            if (cut <= start)
                continue;
            yield return word[start..cut];
            start = cut;
        }
        yield return word[start..];
    }
}
