namespace PopulationHealth;

/// <summary>What may stand in a hole of a <see cref="Statement"/>: it has a text, and remembers where it comes from.</summary>
public interface IStated : ISourced, IFormattable
{
    /// <summary>Why there is nothing to say; null where there is.</summary>
    Missing? Missing { get; }

    /// <summary>What it is that is missing, to stand before "is".</summary>
    internal string Subject => "a value";

    /// <summary>The text in a sentence.</summary>
    /// <param name="format">
    /// Null or empty for the usual text; what else is allowed is the type's affair. Numbers take <c>F0</c> to <c>F9</c> for the decimals, <c>N</c> for the
    /// number without its unit, <c>N0</c> to <c>N9</c> for both, and <c>CI</c> for the value followed by its interval.
    /// </param>
    /// <exception cref="FormatException">The format is none that the type knows.</exception>
    string ToText(string? format);

    /// <summary>The text in an ordinary interpolated string, as in <c>$"{rate:CI}"</c>; the same in every culture.</summary>
    /// <param name="format">As for <see cref="ToText"/>.</param>
    /// <param name="formatProvider">Not used.</param>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) ? ToString()! : ToText(format);
}
