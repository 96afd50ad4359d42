using System.Text.RegularExpressions;

namespace PopulationHealth.Tests;

/// <summary>
/// The Flesch-Kincaid grade (Kincaid et al., 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are counted as groups of vowels, without silent
/// endings; a number is a word of one syllable.
/// </summary>
internal static partial class ReadingGrade
{
    public static double Of(IReadOnlyCollection<string> sentences)
    {
        var words = sentences.Select(sentence => Word().Matches(sentence).Select(word => word.Value).ToList()).Where(list => list.Count > 0).ToList();
        double count = words.Sum(list => list.Count);
        return (0.39 * count / words.Count) + (11.8 * words.Sum(list => list.Sum(Syllables)) / count) - 15.59;
    }

    internal static int Syllables(string word)
    {
        var letters = NoLetter().Replace(word.ToLowerInvariant(), "");
        return letters.Length <= 3 ? 1 : Math.Max(1, Vowels().Count(Silent().Replace(letters, "")));
    }

    [GeneratedRegex("""[A-Za-z0-9][A-Za-z0-9,.'’%£-]*""")]
    private static partial Regex Word();

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NoLetter();

    [GeneratedRegex("(?:[^laeiouy]es|ed|[^laeiouy]e)$|^y")]
    private static partial Regex Silent();

    [GeneratedRegex("[aeiouy]{1,2}")]
    private static partial Regex Vowels();
}
