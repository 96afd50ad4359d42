using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>
/// One published figure: of what, where, when, for whom, from which source; with its value, or with the reason why there is none.
/// The value is typed in <see cref="Observation{TMeasure}"/>.
/// </summary>
[TypeFormatterSource(typeof(ObservationFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract partial record Observation : IValued
{
    string IStated.Subject => $"{Indicator.ShortName} in {Area}, {Period.InWords},";

    /// <summary>Its id in the evidence, unique there.</summary>
    public required string Id { get; init; }

    /// <summary>What is measured.</summary>
    public abstract Indicator Indicator { get; }

    /// <summary>Where.</summary>
    public required Area Area { get; init; }

    /// <summary>When.</summary>
    public required Period Period { get; init; }

    /// <summary>Who is counted, in the source's words: "persons", "children aged 5".</summary>
    public string Group { get; init; } = "persons";

    /// <summary>What part of a larger whole the figure is about; null for all of it.</summary>
    public Breakdown? Breakdown { get; init; }

    /// <summary>The part of the area's people that the figure is about: the breakdown, unless that only says again what area, period or sex say; null for all.</summary>
    public Breakdown? Part =>
        Breakdown is { } part && part.Category != Area.Name && !IsArea(part.Dimension) && part.Dimension != Dimension.Sex && part.Dimension != Dimension.Year ? part : null;

    /// <summary>Where the figure was read.</summary>
    public required Source Source { get; init; }

    /// <summary>The topic it was filed under in the evidence.</summary>
    public string Theme { get; init; } = "";

    /// <summary>A few words by which the place in the source can be found. Not for printing as narrative.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The value; null where it is missing.</summary>
    public abstract IEstimate? Value { get; }

    /// <summary>Why there is no value; null where there is.</summary>
    public abstract Missing? Missing { get; }

    /// <summary>The sex that the group or the breakdown names; persons where neither does.</summary>
    public Sex Sex =>
        SexOf(Group) is { } sex ? sex
        : Breakdown is { } part && part.Dimension == Dimension.Sex && Sex.TryParse(part.Category, out var named) ? named
        : Sex.Persons;

    /// <summary>The ages that the breakdown or the group names; null where neither does.</summary>
    public AgeBand? Age =>
        Breakdown is { } part && part.Dimension == Dimension.Age && AgeBand.TryParse(part.Category, out var band) ? band
        : AgeWords().Match(Group) is { Success: true } match && AgeBand.TryParse(match.Value, out var named) ? named
        : null;

    /// <inheritdoc />
    public ValueList<Source> Sources => [Source];

    /// <inheritdoc />
    public string ToText(string? format) => Value?.ToText(format) ?? Missing!.Shorthand;

    /// <summary>The value in words, or the shorthand for its absence.</summary>
    public sealed override string ToString() => ToText(null);

    /// <summary>Lets typed code work on the observation.</summary>
    internal abstract TResult Accept<TResult>(IObservationVisitor<TResult> visitor);

    // "Coventry 039" is the code-like name of the area that people call Willenhall.
    private bool IsArea(Dimension dimension) =>
        (dimension == Dimension.MiddleSuperOutputArea && Area.Type == AreaType.MiddleSuperOutputArea) || (dimension == Dimension.Ward && Area.Type == AreaType.Ward);

    // The group's first word tells its sex, unless the other sex is named too: "men and women".
    private static Sex? SexOf(string group)
    {
        var words = group.Split(' ').Select(word => Sex.TryParse(word, out var sex) && sex != Sex.Persons ? sex : (Sex?)null).ToList();
        return words.OfType<Sex>().Distinct().Count() == 1 ? words[0] : null;
    }

    // "over 65", "year 6" and "key stage 4" are no ages of 65, 6 and 4; "6-8 weeks" are no years, and "2-2.5" is no band of completed ones.
    [GeneratedRegex(
        @"(?<!(?:over|year|years|grade|stage|last|top)\s)(?<![0-9.,-])(?>under\s[0-9]{1,3}|[0-9]{1,3}(?:\+|\s*(?:-|to)\s*[0-9]{1,3}|\s+and\s+(?:over|under))?)(?![0-9.,%-]|\s*(?:weeks|months|days))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeWords();
}
