namespace PopulationHealth;

/// <summary>The words for a <see cref="Precision"/>, read from evidence files and written in sentences.</summary>
public static class PrecisionWords
{
    private static readonly Dictionary<string, Precision> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["exact"] = Precision.Exact,
        ["as-published"] = Precision.Exact,
        ["around"] = Precision.Around,
        ["approximate"] = Precision.Around,
        ["over"] = Precision.Over,
        ["nearly"] = Precision.Nearly,
        ["up-to"] = Precision.UpTo,
        ["at-least"] = Precision.AtLeast,
        ["lower-bound"] = Precision.AtLeast,
    };

    extension(Precision precision)
    {
        /// <summary>The word before the number: "over ", or nothing for an exact figure.</summary>
        public string Prefix => precision switch
        {
            Precision.Around => "around ",
            Precision.Over => "over ",
            Precision.Nearly => "nearly ",
            Precision.UpTo => "up to ",
            Precision.AtLeast => "at least ",
            _ => "",
        };

        /// <summary>The word in files: <c>exact</c>, <c>around</c>, <c>over</c>, <c>nearly</c>, <c>up-to</c> or <c>at-least</c>.</summary>
        public string Code => precision switch
        {
            Precision.Around => "around",
            Precision.Over => "over",
            Precision.Nearly => "nearly",
            Precision.UpTo => "up-to",
            Precision.AtLeast => "at-least",
            _ => "exact",
        };

        /// <summary>Reads a word such as <c>over</c> or <c>lower-bound</c>.</summary>
        /// <param name="word">The word; spaces around it and its case do not matter.</param>
        /// <param name="result">The precision it stands for.</param>
        /// <returns>Whether the word is one of those known.</returns>
        public static bool TryParse(string word, out Precision result) => Known.TryGetValue(word?.Trim() ?? "", out result);
    }
}
