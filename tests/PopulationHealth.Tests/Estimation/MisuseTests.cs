namespace PopulationHealth.Tests;

/// <summary>A wrong call says which parameter, what was given and what is allowed; data that cannot be computed are a result.</summary>
public class MisuseTests
{
    private static readonly Stratum Young = new(new(0, 4), 12, 4_000);
    private static readonly StandardPopulation Two = new("two", [(new(0, 4), 1), (new(5, null), 2)]);

    public static TheoryData<string, Action> Calls => new()
    {
        { "levels", () => Rate.Of(1, 2, levels: 95) },
        { "level", () => Wilson.Interval(1, 2, 1) },
        { "population", () => Rate.Of(1, 0) },
        { "events", () => Proportion.Of(3, 2) },
        { "per", () => Rate.Of(1, 2, per: 0) },
        { "10", () => Byar.Interval(9) },
        { "populations has length 2; it must be as long as events, 1", () => Rate.OfAll([1.0], [1, 2], 1, [], new AreaBatch(1, 1).Results) },
        { "results has length 2", () => Rate.OfAll([1.0], [1], 1, [], new AreaBatch(2, 1).Results) },
        { "1 areas at 2 levels need 2", () => Rate.OfAll([1.0], [1], 1, [0.9, 0.95], new AreaBatch(1, 1).Results) },
        { "tiles of 8 areas", () => _ = new BandCounts(1, 2, new double[2], new double[16]).Areas },
        { "weights has length 1; it must be as long as the bands, 2", () => DirectStandardisation.OfAll(new BandCounts(1, 2, new double[16], new double[16]), [1], 1, [], new AreaBatch(1, 1).Results) },
        { "add up to 0", () => DirectStandardisation.OfAll(new BandCounts(1, 1, new double[8], new double[8]), [0], 1, [], new AreaBatch(1, 1).Results) },
        { "strata is empty", () => DirectStandardisation.Of([], Two) },
        { "0-4 and 0-4 overlap", () => DirectStandardisation.Of([Young, Young], Two) },
        { "no weight for 0-9; it has 0-4, 5+", () => DirectStandardisation.Of([new(new(0, 9), 1, 1)], Two) },
        { "no weight for 5-90", () => DirectStandardisation.Of([new(new(5, 90), 1, 1)], Two) },
        { "lacks 0-4", () => IndirectStandardisation.Ratio([Young], [new(new(5, 9), 1, 1)]) },
        { "reference's population aged 0-4 is 0", () => IndirectStandardisation.Ratio([Young], [new(new(0, 4), 1, 0)]) },
        { "end with the number of values, 3", () => Mean.OfAll([1, 2, 3.0], [0, 2], [], new AreaBatch(1, 1).Results) },
        { "falls from 2 to 1", () => Mean.OfAll([1, 2, 3.0], [0, 2, 1, 3], [], new AreaBatch(3, 1).Results) },
        { "one value at least", () => Mean.Of([], "score") },
        { "no interval at 0.99", () => Proportion.Of(1, 2).Minus(Proportion.Of(1, 3), 0.99) },
        { "no standard error", () => Given.Percent(5).RatioTo(Given.Percent(6), 0.95) },
        { "not above 0", () => Rate.Of(0, 5).RatioTo(Rate.Of(1, 5), 0.95) },
        { "use FromDesignEffect", () => Proportion.FromStandardError(0, 0.1) },
        { "designEffect", () => Proportion.FromDesignEffect(0.5, 100, 0) },
        { "number", () => Quantiles.Of([1, 2, 3], 1, QuantileOrder.HighestFirst) },
        { "None of the areas", () => Funnel.Of(FunnelKind.Proportion, [double.NaN], [1], 1) },
        { "at", () => Funnel.Of(FunnelKind.Proportion, [1], [2], 1).LimitsAt(0) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_Misuse_NamesWhatIsWrong(string words, Action call) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(call).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(5, 4_000, "too few events")]
    [InlineData(12, 0, "a population is not above zero")]
    [InlineData(-1, 10, "a count is below zero")]
    [InlineData(12, double.NaN, "a count or population is missing")]
    public void DirectlyStandardised_BadData_IsAResultWithItsReason(double events, double population, string words)
    {
        var result = DirectStandardisation.Of([new(new(0, 4), events, population), new(new(5, null), 0, 100)], Two);

        Assert.False(result.HasValue);
        Assert.Contains(words, $"{result.Missing}", StringComparison.Ordinal);
        Assert.Contains(words, Assert.Throws<InvalidOperationException>(() => result.Estimate).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IndirectlyStandardised_NothingExpected_IsAResultWithItsReason() =>
        Assert.Equal("not computable (no events are expected)", $"{IndirectStandardisation.Ratio([Young], [new(new(0, 4), 0, 10)])}");

    [Fact]
    public void RateRatio_NoEventsToCompareWith_IsAResultWithItsReason() => Assert.Contains("second group", $"{RateRatio.Of(3, 10, 0, 10).Missing}", StringComparison.Ordinal);

    [Fact]
    public void Reasons_AllButNone_HaveACodeAndWordsOfTheirOwn()
    {
        var reasons = Enum.GetValues<Reason>().Where(reason => reason != Reason.None).ToList();

        Assert.Equal(reasons.Count, reasons.Select(reason => reason.Code).Distinct().Count());
        Assert.All(reasons, reason => Assert.Contains(reason.InWords, $"{reason.ToMissing()}", StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => Reason.None.ToMissing());
    }

    [Fact]
    public void Result_Missing_CannotBeStated()
    {
        Statement sentence = $"The rate is {DirectStandardisation.Of([Young with { Events = 2 }], new StandardPopulation("one", [(new(0, 4), 1)]))}.";

        Assert.Equal("This cannot be stated: a value is based on too few events to be reliable (2 events, 10 are needed).", sentence.ToString());
    }
}
