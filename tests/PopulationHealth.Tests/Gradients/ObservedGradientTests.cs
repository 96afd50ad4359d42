namespace PopulationHealth.Tests;

public class ObservedGradientTests
{
    private const string Tenths = "IMD 2019 decile";

    private static readonly double[] Falling = [312, 280, 261, 240, 222, 205, 190, 176, 160, 151];

    [Fact]
    public void Fit_RatesWithCounts_HaveTheIntervalsOfTheCounts()
    {
        var indicator = new CrudeRateIndicator("admissions", "Admissions", 1000);

        var gradient = SocialGradient.Fit(Figures(indicator, events => events / 20, denominator: 20_000));
        var byHand = SocialGradient.Fit(Falling.Select((events, index) => new GradientGroup<Rate>($"{index}", 20_000, Rate.Of(events, 20_000, per: 1000))));

        Assert.True(gradient.HasErrors);
        Assert.Equal(byHand.SlopeIndex.Intervals[0], gradient.SlopeIndex.Intervals[0]);
        Assert.Equal(byHand.RelativeIndex.Intervals[0], gradient.RelativeIndex.Intervals[0]);
    }

    [Fact]
    public void Fit_StandardisedRatesBesideTheirCounts_HasNoIntervalAndSaysWhy()
    {
        var indicator = new DirectlyStandardisedRateIndicator("admissions", "Admissions", 1000);

        var gradient = SocialGradient.Fit(Figures(indicator, events => events / 18, denominator: 20_000));

        Assert.Empty(gradient.SlopeIndex.Intervals);
        Assert.StartsWith(
            "The slope has no interval, and whether the groups lie on a straight line cannot be judged, as the sampling error is not known of all groups (the numerator over the denominator is not the value).",
            gradient.Diagnose().Straightness.ToString());
    }

    [Fact]
    public void Fit_OneGroupWhoseCountsDisagree_IsNamedAndTakesTheIntervalAway()
    {
        var figures = Figures(Given.Smoking, events => events / 10, denominator: 1000).ToList();
        figures[2] = figures[2].Indicator.Observe(42.0, Printed(3, 261, 1000)) as Observation<Proportion> ?? throw new InvalidOperationException();

        var gradient = SocialGradient.Fit(figures);

        Assert.True(gradient.SlopeIndex.HasValue);
        Assert.Empty(gradient.SlopeIndex.Intervals);
        Assert.Contains("the 3rd most deprived tenth (the numerator over the denominator is not the value)", gradient.Diagnose().Straightness.ToString());
    }

    [Fact]
    public void Fit_PublishedLimits_AreKept()
    {
        var figures = Falling.Select((events, index) =>
            (Observation<Proportion>)Given.Smoking.Observe(events / 10, Printed(index + 1, events, 1000) with { Limits = ((events / 10) - 5, (events / 10) + 5) }));

        Assert.All(SocialGradient.Fit(figures).Groups, group => Assert.Equal(0.1, group.Value.Estimate.Interval!.Value.Upper - group.Value.Estimate.Interval!.Value.Lower, 1e-12));
    }

    [Fact]
    public void Fit_NoCountsAndNoLimits_SaysThatNoneOfTheGroupsHasAny()
    {
        var figures = Falling.Select((events, index) => (Observation<Proportion>)Given.Smoking.Observe(events / 10, Printed(index + 1, null, null)));

        Assert.Contains("all groups (no interval and no counts)", SocialGradient.Fit(figures, equalGroups: true).Diagnose().Straightness.ToString());
    }

    private static IEnumerable<Observation<TMeasure>> Figures<TMeasure>(Indicator<TMeasure> indicator, Func<double, double> shown, double denominator)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Falling.Select((events, index) => (Observation<TMeasure>)indicator.Observe(shown(events), Printed(index + 1, events, denominator)));

    private static PrintedFigure Printed(int tenth, double? numerator, double? denominator) => new()
    {
        Id = $"tenth-{tenth}",
        Area = Given.City,
        Period = Period.Parse("2024"),
        Source = Given.Census,
        Breakdown = Breakdown.Parse(Tenths, $"{tenth}"),
        Decimals = 2,
        Numerator = numerator,
        Denominator = denominator,
    };
}
