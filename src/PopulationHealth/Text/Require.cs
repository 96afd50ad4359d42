using System.Runtime.CompilerServices;

namespace PopulationHealth;

/// <summary>The checks that every type makes on what it is given; each message says what was given and what is allowed.</summary>
internal static class Require
{
    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{name} is empty; give at least one character that can be read.", name)
            : value.Trim();

    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is not a finite number; a value that cannot be computed is a Missing with its reason.");

    public static double AtLeast(double least, double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Finite(value, name) >= least
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {Numbers.Plain(value)}; it must be {Numbers.Plain(least)} or more.");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Finite(value, name) > 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is {Numbers.Plain(value)}; it must be above 0.");

    public static double Between(double least, double most, double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Finite(value, name) >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, $"{name} is {Numbers.Plain(value)}; it must lie between {Numbers.Plain(least)} and {Numbers.Plain(most)}.");
}
