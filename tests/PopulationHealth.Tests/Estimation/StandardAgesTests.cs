namespace PopulationHealth.Tests;

/// <summary>A directly standardised rate says which ages it is of, has no gap between them, and is not set beside one of other ages.</summary>
public class StandardAgesTests
{
    private static readonly Stratum Young = new(new(0, 64), 41, 38_200);
    private static readonly Stratum Old = new(new(65, 84), 96, 5_900);
    private static readonly Stratum Oldest = new(new(85, null), 45, 1_020);

    [Fact]
    public void Of_AgesLeftOutBetweenOthers_IsWithheldAndNamesThem()
    {
        var rate = DirectStandardisation.Of([Oldest, Young], StandardPopulation.Europe2013);

        Assert.False(rate.HasValue);
        Assert.Contains("no group aged 65-69, 70-74, 75-79, 80-84, between those aged 0-64 and 85+", $"{rate.Missing}", StringComparison.Ordinal);
        Assert.True(rate.Missing!.Is(Missing.NotComputable));
        Assert.Contains("no group aged 5-9", $"{YearsOfLifeLost.StandardisedRate([new(new(0, 4), 30, 900), new(new(10, 74), 90, 900)], StandardPopulation.Europe2013).Missing}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_GapThatTheStandardHasTooOrGivesNoWeight_IsNone()
    {
        var standard = new StandardPopulation("schools", [(new(5, 9), 3), (new(10, 14), 0), (new(20, 24), 2)]);

        Assert.Equal("directly standardised to the schools", Assert.Single(DirectStandardisation.Of([new(new(5, 9), 30, 900), new(new(20, 24), 20, 800)], standard).Estimate.Notes));
    }

    [Theory]
    [InlineData(0, 2, "directly standardised to the European Standard Population 2013")]
    [InlineData(0, 1, "directly standardised to the European Standard Population 2013, ages 0 to 84 only")]
    [InlineData(1, 2, "directly standardised to the European Standard Population 2013, ages 65 and over only")]
    [InlineData(1, 1, "directly standardised to the European Standard Population 2013, ages 65 to 84 only")]
    public void Of_AgesAtTheEndsLeftOut_SaysWhichItIsOf(int first, int last, string note) =>
        Assert.Equal(note, Assert.Single(Of(first, last).Notes));

    [Fact]
    public void Arithmetic_RatesOfDifferentAgesOrStandards_IsRefused()
    {
        var (all, old) = (Of(0, 2), Of(1, 2));
        var own = DirectStandardisation.Of([Young, Old, Oldest], new StandardPopulation("own", [(new(0, 64), 3), (new(65, 84), 2), (new(85, null), 1)])).Estimate;

        Assert.All<Action>(
            [() => all.Minus(old), () => all.RatioTo(old), () => all.PercentChangeFrom(old), () => all.Minus(own), () => all.Minus(old, 0.95), () => all.RatioTo(old, 0.95)],
            call => Assert.Contains("the same standard and the same ages", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal));
        Assert.Equal(0, all.Minus(Of(0, 2)).Value.Value);
        Assert.Equal(all.Value.Value - 5, all.Minus(new Estimate<Rate>(new Rate(5, 100_000))).Value.Value, 1e-9);
    }

    [Fact]
    public void Comparison_OfDifferentAgesOrWithACrudeRate_IsRefused()
    {
        var (all, old) = (Of(0, 2), Of(1, 2));
        var crude = Rate.Of(182, 45_120);

        Assert.Contains("ages 65 and over only", Refused(() => all.ComparedWith(old, Polarity.LowerIsBetter)), StringComparison.Ordinal);
        Assert.Contains("ages 65 and over only", Refused(() => RecentTrend.Of(Enumerable.Range(2019, 5).Select(year => InYear(year, year < 2022 ? all : old)))), StringComparison.Ordinal);
        Assert.Contains("One rate is directly standardised to the European Standard Population 2013, another crude.", Refused(() => all.Minus(crude, 0.95)), StringComparison.Ordinal);
        Assert.Contains("One rate is crude, another directly standardised", Refused(() => crude.ComparedWith(all, Polarity.LowerIsBetter)), StringComparison.Ordinal);
        Assert.Equal(0, crude.Minus(Rate.Of(364, 90_240)).Value.Value, 1e-9);
    }

    [Fact]
    public void Comparison_WithAPublishedRateOfUnknownMaking_IsMade()
    {
        var published = new Estimate<Rate>(new Rate(473.3, 100_000)) { Events = 182, Population = 45_120 };

        Assert.Equal(0, Of(0, 2).Minus(published).Value.Value, 0.1);
        Assert.True(RecentTrend.Of(Enumerable.Range(2019, 5).Select(year => InYear(year, Of(0, 2)))).Reason == Reason.None);
    }

    [Fact]
    public void Of_EventsThatAreNotGiven_CountAsNoneAndAreNamed()
    {
        var rate = DirectStandardisation.Of([Young with { Events = null }, Old, Oldest], StandardPopulation.Europe2013).Estimate;

        Assert.Equal(386.9, rate.Value.Value, 0.05);
        Assert.Equal("no events were given for the ages 0-64; they count as none, so that the rate may be too low", rate.Notes[1]);
        Assert.Equal(rate.Notes[0], Assert.Single(Of(0, 2).Notes));
    }

    private static string Refused(Action call) => Assert.Throws<ArgumentException>(call).Message;

    private static Observation<Rate> InYear(int year, Estimate<Rate> rate) => new(new Indicator<Rate>("r", "R", new Rate(0, 100_000)), rate)
    {
        Id = $"r-{year}", Area = Area.Uncoded("Barley"), Period = Period.CalendarYear(year), Source = Given.Census,
    };

    [Fact]
    public void Gradient_GroupsOfDifferentAges_IsRefused()
    {
        var silent = new Estimate<Rate>(new Rate(5, 100_000));
        GradientGroup<Rate>[] Groups(int last) =>
            [new("most deprived fifth", 900, Of(0, 2)), new("second", 900, silent), new("third", 900, Of(0, last)), new("fourth", 900, Of(0, 2)), new("least deprived fifth", 900, silent)];

        var message = Assert.Throws<ArgumentException>(() => SocialGradient.Fit(Groups(1))).Message;

        Assert.Contains("2013, another directly standardised to the European Standard Population 2013, ages 0 to 84 only. ", message, StringComparison.Ordinal);
        Assert.True(SocialGradient.Fit(Groups(2)).SlopeIndex.HasValue);
    }

    private static Estimate<Rate> Of(int first, int last) => DirectStandardisation.Of(new[] { Young, Old, Oldest }[first..(last + 1)], StandardPopulation.Europe2013).Estimate;
}
