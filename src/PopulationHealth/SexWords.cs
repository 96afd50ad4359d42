namespace PopulationHealth;

/// <summary>The words for a <see cref="Sex"/>, read from files and written in sentences.</summary>
public static class SexWords
{
    private static readonly Dictionary<string, Sex> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["persons"] = Sex.Persons,
        ["person"] = Sex.Persons,
        ["all"] = Sex.Persons,
        ["female"] = Sex.Female,
        ["females"] = Sex.Female,
        ["woman"] = Sex.Female,
        ["women"] = Sex.Female,
        ["girl"] = Sex.Female,
        ["girls"] = Sex.Female,
        ["male"] = Sex.Male,
        ["males"] = Sex.Male,
        ["man"] = Sex.Male,
        ["men"] = Sex.Male,
        ["boy"] = Sex.Male,
        ["boys"] = Sex.Male,
    };

    extension(Sex sex)
    {
        /// <summary>The group in a sentence: "people", "females" or "males".</summary>
        public string Plural => sex switch { Sex.Female => "females", Sex.Male => "males", _ => "people" };

        /// <summary>Reads a word such as <c>females</c>, <c>Male</c> or <c>persons</c>.</summary>
        /// <param name="word">The word; spaces around it and its case do not matter.</param>
        /// <param name="result">The sex it stands for.</param>
        /// <returns>Whether the word is one of those known.</returns>
        public static bool TryParse(string word, out Sex result) => Known.TryGetValue(word?.Trim() ?? "", out result);

        /// <summary>Reads a word such as <c>females</c>, <c>Male</c> or <c>persons</c>.</summary>
        /// <param name="word">The word; spaces around it and its case do not matter.</param>
        /// <exception cref="FormatException">The word is none of those known; the message lists them.</exception>
        public static Sex Parse(string word) =>
            Known.TryGetValue(word?.Trim() ?? "", out var result)
                ? result
                : throw new FormatException($"'{word}' is no sex; allowed: {string.Join(", ", Known.Keys)}.");
    }
}
