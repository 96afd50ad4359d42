using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>Numbers that are read digit by digit, without going through a binary number: <c>1234.5</c>, also <c>1e+05</c>.</summary>
internal static partial class PlainNumber
{
    public static bool TryRead(string text, out decimal value)
    {
        value = 0;
        return Form().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,2})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
