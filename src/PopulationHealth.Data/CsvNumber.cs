using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// Numbers in a file that programs write: digits with a point, with or without an exponent (<c>1e+05</c>), <c>NA</c> for a missing one,
/// <c>Inf</c> and <c>-Inf</c>.
/// </summary>
public static partial class CsvNumber
{
    private static readonly SearchValues<byte> Signs = SearchValues.Create("0123456789+-.eE"u8);

    /// <summary>Reads a cell.</summary>
    /// <param name="utf8">The cell in UTF-8; spaces around the number do not matter.</param>
    /// <param name="value">The number; not a number (NaN) for NA, and where the cell is none.</param>
    /// <returns>Whether the cell is a number, NA or infinite.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out double value)
    {
        var text = Trim(utf8);
        value = text switch
        {
            [(byte)'I', (byte)'n', (byte)'f'] => double.PositiveInfinity,
            [(byte)'-', (byte)'I', (byte)'n', (byte)'f'] => double.NegativeInfinity,
            _ => double.NaN,
        };
        if (!double.IsNaN(value) || text is [(byte)'N', (byte)'A'])
            return true;
        // The parser alone would also take the words NaN and Infinity.
        if (!text.ContainsAnyExcept(Signs) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            return true;
        value = double.NaN;
        return false;
    }

    /// <summary>A cell without the spaces and tabs around it.</summary>
    internal static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8) => utf8.Trim(" \t\r\n"u8);

    /// <summary>How to write what stands in a cell as a number.</summary>
    /// <param name="text">The cell, without spaces around it.</param>
    public static string Advice(string text) => AdviceOn(text).ToString();

    /// <summary>The same, with what stands in the cell told apart.</summary>
    internal static DataAdvice AdviceOn(string text) => text switch
    {
        null => throw new ArgumentNullException(nameof(text)),
        _ when text.EndsWith('%') => Advise($"write the number without the sign: {text.TrimEnd('%', ' ')}."),
        _ when Thousands().IsMatch(text) => Advise($"write the number without thousands separators: {text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)}."),
        _ when DecimalComma().IsMatch(text) => Advise($"write the decimals with a point: {text.Replace(',', '.')}."),
        _ when text.StartsWith('£') => Advise($"write the number without the sign: {text.TrimStart('£').Replace(",", "", StringComparison.Ordinal)}."),
        _ when Shortened().IsMatch(text) => Advise($"write the number in full; a spreadsheet shortens it when the column is too narrow or formatted as scientific."),
        _ => Advise($"a number must stand here, such as 1234.5."),
    };

    private static DataAdvice Advise(DataAdvice advice) => advice;

    [GeneratedRegex(@"^-?[0-9]{1,3}([, ][0-9]{3})+(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"^-?[0-9]+,[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();
}
