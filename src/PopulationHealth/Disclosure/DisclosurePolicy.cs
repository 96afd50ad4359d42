using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// Which counts are held back and how the others are rounded. The data owner's policy wins: choose it by its name, and state the name beside every table.
/// Applied once, last, over all tables that are published together.
/// </summary>
public sealed record DisclosurePolicy
{
    private const int GreatestThreshold = 1000;

    private DisclosurePolicy(string code, string name, string source, int least, int most, int roundedTo, bool sparesNational) =>
        (Code, Name, Source, Least, Most, RoundedTo, SparesNational) = (code, name, source, least, most, roundedTo, sparesNational);

    /// <summary>Hospital Episode Statistics and most aggregates of NHS England: 1 to 7 suppressed, other counts rounded to the nearest 5, 0 shown, national counts as they are.</summary>
    public static DisclosurePolicy HospitalEpisodes { get; } = new(
        "hes",
        "HES style",
        "NHS England, Hospital Episode Statistics, rule in force from September 2018 (1 to 7 suppressed, other counts rounded to the nearest 5, 0 shown, national counts not suppressed, rates from "
        + "unrounded counts). Taken from secondary literature; not checked against the page in force.",
        1,
        7,
        5,
        sparesNational: true);

    /// <summary>Deaths as the Office for National Statistics publishes them below national level: 1 and 2 suppressed, no rounding, 0 shown.</summary>
    public static DisclosurePolicy OnsDeaths { get; } = new(
        "ons-deaths",
        "ONS health statistics, deaths",
        "Office for National Statistics, disclosure control of health statistics: counts and crude rates of fewer than 3 deaths are not shown (nor, by a rule on reliability and outside this policy, "
        + "standardised rates of fewer than 10). Taken from secondary literature; not checked against the page in force.",
        1,
        2,
        1,
        sparesNational: true);

    /// <summary>The policies that have a name.</summary>
    public static ValueList<DisclosurePolicy> Named { get; } = [HospitalEpisodes, OnsDeaths];

    /// <summary>The name for files: <c>hes</c>, <c>ons-deaths</c>, or the numbers of a threshold, such as <c>1-4</c> or <c>1-7/5</c>.</summary>
    public string Code { get; }

    /// <summary>The name in words, to state beside a table.</summary>
    public string Name { get; }

    /// <summary>Where the rule comes from, and how far that was checked.</summary>
    public string Source { get; }

    /// <summary>The smallest count that is suppressed: 1 where zeros are shown, 0 where they are not.</summary>
    public int Least { get; }

    /// <summary>The greatest count that is suppressed.</summary>
    public int Most { get; }

    /// <summary>The base to which other counts are rounded, a tie upwards; 1 where they are shown as they are.</summary>
    public int RoundedTo { get; }

    /// <summary>Whether national counts are shown as they are.</summary>
    public bool SparesNational { get; }

    /// <summary>A threshold of your own.</summary>
    /// <param name="least">The smallest count that is suppressed: 1, or 0 where zeros are not shown either.</param>
    /// <param name="most">The greatest count that is suppressed, above <paramref name="least"/> and at most 1000.</param>
    /// <param name="roundedTo">The base to which other counts are rounded; 1 for no rounding.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or a count that is not suppressed would be rounded to 0.</exception>
    public static DisclosurePolicy Threshold(int least, int most, int roundedTo = 1)
    {
        if (least is not (0 or 1))
            throw new ArgumentOutOfRangeException(nameof(least), least, "Give 1 where zeros are shown, or 0 where they are suppressed too: a smaller count may not be open where a greater one is suppressed.");
        if (most <= least || most > GreatestThreshold)
            throw new ArgumentOutOfRangeException(nameof(most), most, "Give the greatest count to suppress, above the smallest and at most 1000: where one count alone is suppressed, the mark tells it.");
        if (roundedTo < 1 || Round(most + 1, roundedTo) == 0)
            throw new ArgumentOutOfRangeException(nameof(roundedTo), roundedTo, "Give 1 for no rounding, or a base by which no count above the threshold is rounded to 0 (at most twice the smallest open count).");
        var code = string.Create(CultureInfo.InvariantCulture, $"{least}-{most}{(roundedTo == 1 ? "" : $"/{roundedTo}")}");
        var rounding = roundedTo == 1 ? "others as they are" : string.Create(CultureInfo.InvariantCulture, $"others rounded to the nearest {roundedTo}");
        return new(code, string.Create(CultureInfo.InvariantCulture, $"counts {least} to {most} suppressed, {rounding}"), "chosen by the user", least, most, roundedTo, sparesNational: false);
    }

    /// <summary>A policy by its name for files.</summary>
    /// <param name="code"><c>hes</c>, <c>ons-deaths</c>, <c>1-4</c> (1 to 4 suppressed) or <c>1-7/5</c> (the others rounded to 5).</param>
    /// <exception cref="FormatException">There is no such policy; the message says what is allowed.</exception>
    public static DisclosurePolicy Parse(string code) => TryParse(code, out var policy)
        ? policy
        : throw new FormatException($"'{code}' is no disclosure policy; allowed are {string.Join(", ", Named.Select(named => named.Code))}, or a threshold such as 1-4 or 1-7/5 (1 to 7 suppressed, others rounded to 5).");

    /// <summary>A policy by its name for files.</summary>
    /// <param name="code">As <see cref="Parse"/> takes it.</param>
    /// <param name="policy">The policy; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DisclosurePolicy? policy)
    {
        policy = Named.FirstOrDefault(named => named.Code == code);
        if (policy is null && code?.Split('-', '/') is [var least, var most, .. { Length: <= 1 } rest]
            && Number(least) is { } from && Number(most) is { } to && (rest is [] ? 1 : Number(rest[0])) is { } roundedTo && IsThreshold(from, to, roundedTo))
            policy = Threshold(from, to, roundedTo);
        // One policy, one name: "1/4" or "1-4/1" are none.
        policy = policy?.Code == code ? policy : null;
        return policy is not null;
    }

    /// <summary>Whether a count is suppressed for its size.</summary>
    /// <param name="count">0 or more.</param>
    public bool IsSensitive(long count) => count >= Least && count <= Most;

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} ({Name})";

    /// <summary>What is published of a count that is not suppressed.</summary>
    internal long Round(long count) => Round(count, RoundedTo);

    /// <summary>The counts that are published as this number; the first is above the last where none is.</summary>
    internal (long Least, long Most) CountsOf(long published) => published switch
    {
        0 when Least > 0 => (0, 0),
        > 0 when published % RoundedTo == 0 => (Math.Max(Most + 1, published - (RoundedTo / 2)), published + ((RoundedTo - 1) / 2)),
        _ => (1, 0),
    };

    private static long Round(long count, long roundedTo) => (count + (roundedTo / 2)) / roundedTo * roundedTo;

    private static bool IsThreshold(int least, int most, int roundedTo) =>
        least is 0 or 1 && most > least && most <= GreatestThreshold && roundedTo >= 1 && Round(most + 1, roundedTo) > 0;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
