using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// A nine-character code of the Government Statistical Service: a letter for the country, two digits for the kind of
/// geography and six for the instance, such as <c>E08000026</c>.
/// </summary>
public readonly partial record struct GssCode : IComparable<GssCode>
{
    private GssCode(string text) => Text = text;

    /// <summary>The nine characters.</summary>
    public string Text { get => field ?? ""; }

    /// <summary>The first three characters, which tell the kind of geography: <c>E08</c>, metropolitan districts.</summary>
    public string Entity => Text.Length == 0 ? "" : Text[..3];

    /// <summary>The kind of place that the code's first three characters stand for; unknown for a kind that this library does not name.</summary>
    public AreaType AreaType => Entity switch
    {
        "E92" or "W92" or "S92" or "N92" or "K02" or "K03" or "K04" => AreaType.Country,
        "E12" => AreaType.Region,
        "E47" => AreaType.CombinedAuthority,
        "E10" or "E11" => AreaType.County,
        "E06" or "E07" or "E08" or "E09" or "W06" or "S12" or "N09" => AreaType.LocalAuthority,
        "E05" or "W05" or "S13" or "N08" => AreaType.Ward,
        "E02" or "W02" or "S02" or "N21" => AreaType.MiddleSuperOutputArea,
        "E01" or "W01" or "S01" or "N20" => AreaType.LowerSuperOutputArea,
        "E38" or "E40" or "E54" or "W11" or "S08" or "N10" => AreaType.HealthArea,
        _ => AreaType.Unknown,
    };

    /// <summary>Reads a code such as <c>E08000026</c>.</summary>
    /// <param name="text">The code; spaces around it do not matter, small letters are made capital.</param>
    /// <exception cref="FormatException">The text is not a letter of E, W, S, N, K, J followed by eight digits.</exception>
    public static GssCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"'{text}' is no GSS code; a code is one of the letters E, W, S, N, K, J and eight digits, such as E08000026.");

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code.</param>
    /// <returns>Whether the text has the form of a code.</returns>
    public static bool TryParse(string text, out GssCode code)
    {
        var trimmed = (text ?? "").Trim().ToUpperInvariant();
        var valid = Form().IsMatch(trimmed);
        code = valid ? new GssCode(trimmed) : default;
        return valid;
    }

    /// <inheritdoc />
    public int CompareTo(GssCode other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc />
    public override string ToString() => Text;

    [GeneratedRegex("^[EWSNKJ][0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
