using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PopulationHealth;

/// <summary>
/// What is allowed in a cell and what to do, as an interpolated string: <c>$"the unit is {unit}."</c>. Whatever stands in a hole is withheld where a file is read with its values withheld,
/// unless the hole says that it is open to all: <c>{unit:open}</c>. Write the string where the problem is written down: one that has gone through a variable, or through a choice between two,
/// is a plain text, of which nothing is withheld.
/// </summary>
[InterpolatedStringHandler]
public sealed class DataAdvice
{
    /// <summary>What stands in the place of a value that is withheld.</summary>
    public const string Withheld = "(withheld)";

    private const string Open = "open";

    private readonly StringBuilder _full = new();
    private readonly StringBuilder _withoutValues = new();

    /// <summary>An advice to which the compiler adds its parts.</summary>
    /// <param name="literalLength">How long the literal parts are.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public DataAdvice(int literalLength, int formattedCount) => _full.EnsureCapacity(literalLength + (16 * formattedCount));

    /// <summary>The advice without what stands in its holes.</summary>
    public string WithoutValues => _withoutValues.ToString();

    /// <summary>Adds a literal part.</summary>
    /// <param name="text">The part.</param>
    public void AppendLiteral(string text)
    {
        _full.Append(text);
        _withoutValues.Append(text);
    }

    /// <summary>Adds a hole, which may hold something that the file says.</summary>
    /// <typeparam name="T">The type of what stands in it.</typeparam>
    /// <param name="value">What stands in it.</param>
    public void AppendFormatted<T>(T value)
    {
        _full.Append(CultureInfo.InvariantCulture, $"{value}");
        _withoutValues.Append(Withheld);
    }

    /// <summary>Adds a hole with something that is known without the file.</summary>
    /// <typeparam name="T">The type of what stands in it.</typeparam>
    /// <param name="value">What stands in it.</param>
    /// <param name="format">The word <c>open</c>.</param>
    /// <exception cref="FormatException">The format is another word.</exception>
    public void AppendFormatted<T>(T value, string format)
    {
        if (format != Open)
            throw new FormatException($"'{format}' is no format of an advice; a hole has none, or open for what is known without the file.");
        AppendLiteral(string.Create(CultureInfo.InvariantCulture, $"{value}"));
    }

    /// <summary>The whole advice.</summary>
    public override string ToString() => _full.ToString();
}
