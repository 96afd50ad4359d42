namespace PopulationHealth;

/// <summary>How files write which way an indicator should move.</summary>
public static class PolarityWords
{
    extension(Polarity polarity)
    {
        /// <summary>The word for files: <c>higher-good</c>, <c>lower-good</c> or <c>neutral</c>.</summary>
        public string Code => polarity switch
        {
            Polarity.Neutral => "neutral",
            Polarity.HigherIsBetter => "higher-good",
            Polarity.LowerIsBetter => "lower-good",
            _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "This is no polarity that is known."),
        };

        /// <summary>Reads <c>higher-good</c> or <c>high-good</c>, <c>lower-good</c> or <c>low-good</c>, and <c>neutral</c>; capitals do not matter.</summary>
        /// <param name="text">The word.</param>
        /// <param name="result">The polarity; neutral where the word is none.</param>
        /// <returns>Whether the word is one. (<c>TryParse</c> is every enumeration's own, by the names in code.)</returns>
        public static bool TryFromCode(string text, out Polarity result)
        {
            (result, var isKnown) = (text ?? "").Trim().ToUpperInvariant() switch
            {
                "HIGHER-GOOD" or "HIGH-GOOD" => (Polarity.HigherIsBetter, true),
                "LOWER-GOOD" or "LOW-GOOD" => (Polarity.LowerIsBetter, true),
                "NEUTRAL" => (Polarity.Neutral, true),
                _ => (Polarity.Neutral, false),
            };
            return isKnown;
        }
    }
}
