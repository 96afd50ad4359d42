using System.Globalization;

namespace PopulationHealth;

/// <summary>From the classification's words for measure and unit to a typed indicator.</summary>
internal static class MeasureNames
{
    private static readonly Dictionary<string, string> RatioUnits = new(StringComparer.Ordinal)
    {
        ["ratio"] = "",
        ["one-in-n"] = "for each one affected",
        ["people per sq km"] = "people per square kilometre",
        ["hectares per 1000 population"] = "hectares per 1,000 people",
    };

    /// <summary>The measures that the classification may name.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "proportion", "share-of-total", "rate", "count", "life-expectancy", "years", "date-or-duration", "mean", "money", "rank", "ratio", "score", "index", "other",
    ];

    /// <summary>Makes an indicator; null where measure and unit do not go together.</summary>
    public static EvidenceIndicator? Indicator(string measure, string unit, double multiplier, IndicatorRow row)
    {
        return (measure, unit) switch
        {
            ("proportion", "proportion") => Make(new Proportion(0), powerOfTen: 2),
            ("proportion" or "share-of-total", _) => Make(new Proportion(0)),
            ("rate", _) => Make(new Rate(0, multiplier, After(unit) is { Length: > 0 } of ? of : "population")),
            ("count", "count") or ("other", "count") => Make(new Count(0, "items")),
            ("count", "persons") => Make(new Count(0, "people")),
            ("count", _) => Make(new Count(0, unit)),
            ("life-expectancy", _) => Make(new LifeExpectancy(0)),
            ("years", _) => Make(new Duration(0)),
            ("date-or-duration", "year") => Make(new Year(2000)),
            ("date-or-duration", _) => Make(new Duration(0, unit)),
            ("mean", _) => Make(new Mean(0, unit)),
            ("money", "GBP million") => Make(new Money(0, 1_000_000)),
            ("money", _) => Make(new Money(0)),
            ("rank", _) => Make(new Rank(1, AmongOf(unit))),
            ("ratio", _) => Make(new Ratio(0, RatioUnits.GetValueOrDefault(unit, unit))),
            ("score", _) => Make(new Score(0)),
            ("index", _) => Make(new IndexNumber(0)),
            ("other", "percentage points") => Make(new Difference<Proportion>(0, new Proportion(0))),
            ("other", "percent" or "percent change") => Make(new PercentChange(0)),
            ("other", _) => Make(new Quantity(0, unit)),
            _ => null,
        };

        EvidenceIndicator Make<TMeasure>(TMeasure example, int powerOfTen = 0)
            where TMeasure : struct, IMeasure<TMeasure> => new(row.Complete(example), unit, row.Basis, powerOfTen);
    }

    private static string After(string unit) => unit.Split(' ', 3) is ["per", _, var of] ? of : "";

    private static int? AmongOf(string unit) =>
        unit.StartsWith("rank of ", StringComparison.Ordinal) ? int.Parse(unit["rank of ".Length..], CultureInfo.InvariantCulture) : null;
}
