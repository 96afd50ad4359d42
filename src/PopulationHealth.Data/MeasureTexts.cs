using System.Globalization;

namespace PopulationHealth;

/// <summary>The words of a file of indicators for measure and unit, both ways.</summary>
internal static class MeasureTexts
{
    public const string CrudeRate = "crude rate";

    /// <summary>The words for measures: those of docs/indicators.md, and those that only a file read at run time may have.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "proportion", "rate", CrudeRate, "directly standardised rate", "indirectly standardised rate", "indirectly standardised ratio", "life expectancy", "healthy life expectancy",
        "mean", "count", "score", "index", "ratio", "money", "percent difference", "difference in proportion", "difference in life expectancy", "difference in score", "rank", "duration", "year", "quantity",
    ];

    /// <summary>The indicator; null for a word that is no measure.</summary>
    /// <exception cref="ArgumentException">The unit does not go with the measure.</exception>
    public static Indicator? Make(string measure, string unit, IIndicatorDetails details) => measure switch
    {
        "proportion" => details.Complete(Only(unit, new Proportion(0))),
        "rate" or CrudeRate or "directly standardised rate" or "indirectly standardised rate" => details.Complete(RateOf(unit)),
        "indirectly standardised ratio" or "index" => details.Complete(new IndexNumber(0)),
        "life expectancy" or "healthy life expectancy" => details.Complete(Only(unit, new LifeExpectancy(0))),
        "mean" => details.Complete(new Mean(0, Needed(unit, "a mean needs a unit, such as score."))),
        "count" => details.Complete(new Count(0, unit.Length == 0 ? "people" : unit)),
        "score" => details.Complete(new Score(0)),
        "ratio" => details.Complete(new Ratio(0, unit == "ratio" ? "" : unit)),
        "money" => details.Complete(new Money(0, unit == "£ million" ? 1_000_000 : 1)),
        "percent difference" => details.Complete(Only(unit, new PercentChange(0))),
        "difference in proportion" => details.Complete(Only(unit, new Difference<Proportion>(0, new Proportion(0)))),
        "difference in life expectancy" => details.Complete(Only(unit, new Difference<LifeExpectancy>(0, new LifeExpectancy(0)))),
        "difference in score" => details.Complete(Only(unit, new Difference<Score>(0, new Score(0)))),
        "rank" => details.Complete(new Rank(1, Among(unit))),
        "duration" => details.Complete(new Duration(0, unit.Length == 0 ? "years" : unit)),
        "year" => details.Complete(new Year(2000)),
        "quantity" => details.Complete(new Quantity(0, Needed(unit, "a quantity needs a unit, such as hectares."))),
        _ => null,
    };

    /// <summary>The word for an indicator's measure; its unit is the one that the measure shows.</summary>
    public static string Of(Indicator indicator) => indicator is CrudeRateIndicator ? CrudeRate : Of(indicator.Example);

    private static string Of(IMeasure measure) => measure switch
    {
        Proportion => "proportion",
        Rate => "rate",
        IndexNumber => "index",
        LifeExpectancy => "life expectancy",
        Mean => "mean",
        Count => "count",
        Score => "score",
        Ratio => "ratio",
        Money => "money",
        PercentChange => "percent difference",
        Difference<Proportion> => "difference in proportion",
        Difference<LifeExpectancy> => "difference in life expectancy",
        Difference<Score> => "difference in score",
        Rank => "rank",
        Duration => "duration",
        Year => "year",
        Quantity => "quantity",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, $"A file has no word for a measure of the type {measure.GetType().Name}."),
    };

    // Such as "per 1,000 live births".
    private static Rate RateOf(string unit) =>
        unit.Split(' ', 3) is ["per", var number, .. var of] && double.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var per) && per > 0
            ? new Rate(0, per, of is [var people] ? people : "population")
            : throw new ArgumentException("a rate is per a number of people, such as per 100,000 or per 1,000 live births.", nameof(unit));

    private static int? Among(string unit) => unit is "" or "rank" ? null
        : unit.StartsWith("rank of ", StringComparison.Ordinal) && int.TryParse(unit["rank of ".Length..], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var among) ? among
        : throw new ArgumentException("the unit of a rank is rank, or such as rank of 317.", nameof(unit));

    private static TMeasure Only<TMeasure>(string unit, TMeasure measure)
        where TMeasure : IMeasure => unit.Length == 0 || unit == measure.Unit ? measure : throw new ArgumentException($"the unit of this measure is {measure.Unit}; write that, or leave the cell empty.", nameof(unit));

    private static string Needed(string unit, string problem) => unit.Length > 0 ? unit : throw new ArgumentException(problem, nameof(unit));
}
