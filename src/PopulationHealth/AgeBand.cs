using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// A range of ages in completed years, both ends included: 16-64 holds everybody from the 16th birthday to the day before the
/// 65th. A band without an upper end is open (65+). Bands sort by their lower, then by their upper end, the open one last.
/// </summary>
public readonly partial record struct AgeBand : IComparable<AgeBand>
{
    private const int Oldest = 130;

    /// <summary>A band from one age to another.</summary>
    /// <param name="from">The first age in years, from 0 to 130.</param>
    /// <param name="to">The last age in years, at least <paramref name="from"/>; null for an open band.</param>
    public AgeBand(int from, int? to)
    {
        From = (int)Require.Between(0, Oldest, from);
        To = to is { } last && (last < from || last > Oldest)
            ? throw new ArgumentOutOfRangeException(nameof(to), to, $"The last age is {last}; it must lie between the first age, {from}, and {Oldest}.")
            : to;
    }

    /// <summary>Everybody.</summary>
    public static AgeBand AllAges { get; } = new(0, null);

    /// <summary>The first age, in completed years.</summary>
    public int From { get; }

    /// <summary>The last age, in completed years; null for an open band.</summary>
    public int? To { get; }

    /// <summary>Whether the band has no upper end.</summary>
    public bool IsOpen => To is null;

    /// <summary>How many single years of age the band holds; null for an open band.</summary>
    public int? Width => To - From + 1;

    /// <summary>Whether an age belongs to the band.</summary>
    /// <param name="age">An age in completed years.</param>
    public bool Contains(int age) => age >= From && age <= (To ?? int.MaxValue);

    /// <summary>Whether two bands share an age.</summary>
    /// <param name="other">The other band.</param>
    public bool Overlaps(AgeBand other) => From <= (other.To ?? int.MaxValue) && other.From <= (To ?? int.MaxValue);

    /// <summary>The band in words: "16 to 64", "65 and over", "under 18", "all ages", "20".</summary>
    public string InWords => (From, To) switch
    {
        (0, null) => "all ages",
        (_, null) => $"{From} and over",
        (0, { } to) => $"under {to + 1}",
        var (from, to) when from == to => $"{from}",
        var (from, to) => $"{from} to {to}",
    };

    /// <summary>Reads <c>16-64</c>, <c>65+</c>, <c>65 and over</c>, <c>under 18</c>, <c>17 and under</c>, <c>aged 16 to 64</c>, <c>20</c> or <c>all ages</c>.</summary>
    /// <param name="text">The text; spaces around it and case do not matter.</param>
    /// <exception cref="FormatException">The text is none of those forms.</exception>
    public static AgeBand Parse(string text) =>
        TryParse(text, out var band) ? band : throw new FormatException($"'{text}' is no age band; write 16-64, 65+, under 18, 20 or all ages.");

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <param name="text">The text.</param>
    /// <param name="band">The band.</param>
    /// <returns>Whether the text is an age band.</returns>
    public static bool TryParse(string text, out AgeBand band)
    {
        var match = Form().Match(text ?? "");
        band = AllAges;
        if (!match.Success)
            return false;
        if (match.Groups["all"].Success)
            return true;
        var first = Number(match.Groups["from"]) ?? 0;
        var from = match.Groups["down"].Success ? 0 : first;
        int? to = match.Groups["open"].Success ? null : Number(match.Groups["under"]) - 1 ?? Number(match.Groups["to"]) ?? first;
        if (from > Oldest || to > Oldest || to < from)
            return false;
        band = new AgeBand(from, to);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(AgeBand other) =>
        From != other.From ? From.CompareTo(other.From) : (To ?? int.MaxValue).CompareTo(other.To ?? int.MaxValue);

    /// <summary>The short form that <see cref="Parse"/> reads back: 16-64, 65+, 20.</summary>
    public override string ToString() => To is not { } to ? $"{From}+" : to == From ? $"{From}" : $"{From}-{to}";

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^\s*(?:(?<all>all\s+ages)|(?:aged?\s+)?(?:under\s+(?<under>[0-9]{1,3})|(?<from>[0-9]{1,3})\s*(?:(?<open>\+|and\s+over)|(?<down>and\s+under)|(?:-|–|to)\s*(?<to>[0-9]{1,3}))?))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
