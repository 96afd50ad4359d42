namespace PopulationHealth;

/// <summary>A measure that can make another number of its own kind and unit, and put a difference into words.</summary>
/// <typeparam name="TSelf">The measure itself.</typeparam>
public interface IMeasure<TSelf> : IMeasure
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>Another number of the same unit.</summary>
    /// <param name="value">The number on the measure's own scale.</param>
    TSelf With(double value);

    /// <summary>Whether a confidence limit may lie at a number on the measure's own scale; rounding may leave one a hair outside.</summary>
    internal bool HasPlaceFor(double limit) => true;

    /// <summary>A difference between two numbers of this unit, in words and without its sign: "11.3 percentage points", "2.9 years".</summary>
    /// <param name="difference">The difference on the measure's own scale.</param>
    /// <param name="decimals">How many decimals to show.</param>
    string DifferenceToText(double difference, int decimals);
}
