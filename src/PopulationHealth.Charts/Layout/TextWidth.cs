namespace PopulationHealth;

/// <summary>
/// How wide a text will be, without a browser to ask: the average width of each group of letters, in shares of the height. They are those
/// of the widest common face (DejaVu Sans), so that no reader's machine needs more room than was kept.
/// </summary>
internal static class TextWidth
{
    private const double BoldFactor = 1.12;

    public static double Of(string text, double size, bool bold = false) => text.Sum(Share) * size * (bold ? BoldFactor : 1);

    private static double Share(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '|' or '\'' => 0.29,
        ' ' or '.' or ',' or ':' or ';' or 'I' or '!' => 0.34,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' or '"' => 0.40,
        'm' or 'W' or '%' or '@' => 1.0,
        'w' or 'M' or 'O' or 'Q' or '+' or '=' or '<' or '>' or '■' or '●' or '▲' or '▼' or '◆' => 0.84,
        >= '0' and <= '9' => 0.64,
        >= 'A' and <= 'Z' => 0.72,
        >= 'a' and <= 'z' => 0.62,
        <= '\u02FF' => 0.68,
        _ => 1.05,
    };
}
