using System.Globalization;
using System.Runtime.CompilerServices;

namespace PopulationHealth;

/// <summary>
/// The age bands of a life table, youngest first: each begins where the one before it ends, the last is open. With them goes the part of a
/// band that those who die in it live on average (the a of a life table): 0.1 in the first year of life, where most deaths fall into the
/// first weeks, and half of any other band, unless you say otherwise.
/// </summary>
/// <remarks>Compare life expectancies only between tables that end at the same age: closing at 85 instead of 90 moves them by about a tenth of a year, those of small areas by more.</remarks>
public sealed record AgeBands
{
    private const double FirstYear = 0.1;
    private const double AnyOther = 0.5;
    private const string Forms = "ohid20 (0, 1, 5 ... 90), 85+ (0, 1, 5 ... 85), single (0, 1, 2 ... 90), or the ages at which the bands begin, such as 0,1,5,...,90";

    private AgeBands(ValueList<AgeBand> bands, ValueList<double> fractionsLived) => (Bands, FractionsLived) = (bands, fractionsLived);

    /// <summary>The 20 bands of the Office for Health Improvement and Disparities and of Fingertips: 0, 1-4, 5-9 ... 85-89, 90+.</summary>
    public static AgeBands Ohid20 { get; } = FromStarts([0, 1, .. Fives(5, 90)]);

    /// <summary>19 bands: 0, 1-4, 5-9 ... 80-84, 85+.</summary>
    public static AgeBands To85Plus { get; } = FromStarts([0, 1, .. Fives(5, 85)]);

    /// <summary>91 bands: each year of age to 89, then 90+.</summary>
    public static AgeBands SingleYears { get; } = FromStarts([.. Enumerable.Range(0, 91)]);

    /// <summary>The bands, youngest first; the last is open.</summary>
    public ValueList<AgeBand> Bands { get; }

    /// <summary>For each band but the open one, the part of it lived by those who die in it, from 0 to 1.</summary>
    public ValueList<double> FractionsLived { get; }

    /// <summary>How many bands there are.</summary>
    public int Count => Bands.Count;

    /// <summary>The ages at which the bands begin.</summary>
    public IEnumerable<int> Starts => Bands.Select(band => band.From);

    /// <summary>Bands from the ages at which they begin; the last is open.</summary>
    /// <param name="starts">Two ages at least, from 0 to 130, each higher than the one before it.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or they do not rise.</exception>
    public static AgeBands FromStarts(params ReadOnlySpan<int> starts)
    {
        if (starts.Length < 2)
            throw new ArgumentException($"There are {starts.Length} start ages; a life table needs two at least, such as 0 and 1.", nameof(starts));
        for (var band = 1; band < starts.Length; band++)
            if (starts[band] <= starts[band - 1])
                throw new ArgumentException($"The start age {starts[band]} follows {starts[band - 1]}; each must be higher than the one before it.", nameof(starts));
        var bands = new List<AgeBand>();
        for (var band = 0; band < starts.Length; band++)
            bands.Add(new AgeBand(starts[band], band + 1 < starts.Length ? starts[band + 1] - 1 : null));
        return new AgeBands(ValueList.From(bands), ValueList.From(bands.SkipLast(1).Select(band => band is { From: 0, Width: 1 } ? FirstYear : AnyOther)));
    }

    /// <summary>Reads <c>ohid20</c>, <c>85+</c>, <c>single</c>, or start ages separated by commas, where <c>...</c> goes on in fives: <c>0,1,5,...,90</c>.</summary>
    /// <param name="text">The text; spaces and case do not matter.</param>
    /// <exception cref="FormatException">The text is none of those.</exception>
    public static AgeBands Parse(string text) => (text ?? "").Trim().ToUpperInvariant() switch
    {
        "OHID20" => Ohid20,
        "85+" => To85Plus,
        "SINGLE" => SingleYears,
        var list => FromList(list) ?? throw new FormatException($"'{text}' is no set of age bands; write {Forms}."),
    };

    /// <summary>The same bands with your own fractions lived, for instance from a national table.</summary>
    /// <param name="fractions">One for each band but the open one, from 0 to 1, youngest first.</param>
    /// <exception cref="ArgumentException">There are more or fewer, or one lies outside its range.</exception>
    public AgeBands WithFractionsLived(params ReadOnlySpan<double> fractions)
    {
        if (fractions.Length != Count - 1)
            throw new ArgumentException($"There are {fractions.Length} fractions; the {Count} bands need {Count - 1}, one for each but the open one.", nameof(fractions));
        foreach (var fraction in fractions)
            Require.Between(0, 1, fraction, nameof(fractions));
        return new AgeBands(Bands, ValueList.Create(fractions));
    }

    /// <summary>The place of the band that begins at an age, counted from 0; -1 where none begins there.</summary>
    /// <param name="start">An age in completed years.</param>
    public int IndexOf(int start)
    {
        for (var band = 0; band < Count; band++)
            if (Bands[band].From == start)
                return band;
        return -1;
    }

    /// <summary>The bands as a list: "0, 1-4, 5-9 ... 90+" in full.</summary>
    public override string ToString() => string.Join(", ", Bands);

    /// <summary>The place of the band that begins at an age which a caller asks for.</summary>
    internal int Find(int at, [CallerArgumentExpression(nameof(at))] string name = "") => IndexOf(at) is >= 0 and var band
        ? band
        : throw new ArgumentOutOfRangeException(name, at, $"{name} is {at}; it must be an age at which a band of the table begins: {string.Join(", ", Starts)}.");

    private static AgeBands? FromList(string list)
    {
        var starts = new List<int>();
        var goesOn = false;
        foreach (var item in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (item == "..." && starts.Count > 0 && !goesOn)
            {
                goesOn = true;
                continue;
            }
            if (!int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var start) || start > 130 || (starts.Count > 0 && start <= starts[^1]))
                return null;
            while (goesOn && starts[^1] + 5 < start)
                starts.Add(starts[^1] + 5);
            goesOn = false;
            starts.Add(start);
        }
        return goesOn || starts.Count < 2 ? null : FromStarts([.. starts]);
    }

    private static IEnumerable<int> Fives(int from, int to) => Enumerable.Range(0, ((to - from) / 5) + 1).Select(step => from + (5 * step));
}
