namespace PopulationHealth;

/// <summary>
/// What a number measures: a proportion, a rate, years of life. The measure knows its unit and how it is written, so that a
/// number never stands without either.
/// </summary>
public interface IMeasure
{
    /// <summary>The number on the measure's own scale: from 0 to 1 for a proportion, per <c>Per</c> people for a rate, years for a life expectancy.</summary>
    double Value { get; }

    /// <summary>What <see cref="Value"/> is multiplied by when it is shown: 100 for a proportion, which is shown in percent; 1 for most.</summary>
    double Scale { get; }

    /// <summary>The unit of the number as shown: "%", "per 100,000", "years", "people".</summary>
    string Unit { get; }

    /// <summary>How many decimals are shown where the source does not settle it.</summary>
    int Decimals { get; }

    /// <summary>The number with its unit, as it stands in a sentence: "55.3%", "403.4 per 100,000", "82.0 years", "345,325".</summary>
    /// <param name="decimals">How many decimals to show, -15 to 15; below zero, tens, hundreds and so on.</param>
    string ToText(int decimals);

    /// <summary>The number as shown but without its unit: "55.3", "403.4", "82.0", "345,325".</summary>
    /// <param name="decimals">How many decimals to show, -15 to 15; below zero, tens, hundreds and so on.</param>
    string NumberToText(int decimals) => Numbers.Grouped(Value * Scale, decimals);
}
