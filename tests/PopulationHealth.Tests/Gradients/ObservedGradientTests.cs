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

    [Fact]
    public void Fit_SeveralSeriesInTurn_NamesWhatDiffersAndHowToChoose()
    {
        var mixed = Figures(Given.Smoking, events => events / 10, denominator: 1000).Select((figure, index) => index < 5 ? figure : figure with
        {
            Area = Given.Country,
            Period = Period.Parse("2011"),
            Group = "females",
        });

        var message = Assert.Throws<ArgumentException>(() => SocialGradient.Fit(mixed)).Message;

        Assert.StartsWith(
            "The figures are of more than one series, which differ in area (Coventry, England), period (2024, 2011) and group of people (persons, females). "
            + "A gradient is of one series: narrow the set first with In(area), At(period) and For(sex) or For(group).",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_TwoIndicators_IsRefused()
    {
        var other = new ProportionIndicator("vaping", "Adults who vape");
        var figures = Figures(Given.Smoking, events => events / 10, denominator: 1000).Take(5).Concat(Figures(other, events => events / 10, denominator: 1000).Skip(5));

        Assert.Contains("indicator (smoking-prevalence, vaping)", Assert.Throws<ArgumentException>(() => SocialGradient.Fit(figures)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_OneGroupTwice_NamesBothFigures()
    {
        var figures = Figures(Given.Smoking, events => events / 10, denominator: 1000).ToList();

        Assert.Contains(
            "Group 1 has more than one figure (tenth-1, again)",
            Assert.Throws<ArgumentException>(() => SocialGradient.Fit(figures.Append(figures[0] with { Id = "again" }))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_NoRankedFigure_ListsTheDimensionsThatThereAre()
    {
        var set = new ObservationSet([
            Given.Observed("a", Given.Smoking, 12, breakdown: Breakdown.Parse("IMD decile", "1")),
            Given.Observed("b", Given.Smoking, 12, breakdown: Breakdown.Parse("ward", "Radford")),
        ]).Of(Given.Smoking);

        var straight = Assert.Throws<ArgumentException>(() => SocialGradient.Fit(set)).Message;
        var narrowed = Assert.Throws<ArgumentException>(() => SocialGradient.Fit(set.By(Dimension.DeprivationDecile("IMD 2019")))).Message;
        var wards = Assert.Throws<ArgumentException>(() => SocialGradient.Fit(set.By("ward"))).Message;

        Assert.Contains("broken down by: IMD decile; ward.", straight, StringComparison.Ordinal);
        Assert.Contains("Before the last step there were: IMD decile; ward.", narrowed, StringComparison.Ordinal);
        Assert.All([straight, narrowed], message => Assert.Contains("'IMD decile' is not taken for a ranking, as it does not say which index ranks the areas", message, StringComparison.Ordinal));
        Assert.DoesNotContain("is not taken for a ranking", Assert.Throws<ArgumentException>(() => SocialGradient.Fit(set.Whole())).Message, StringComparison.Ordinal);
        Assert.Contains("broken down by: ward. Choose a ranking", wards, StringComparison.Ordinal);
        Assert.Contains("no figures at all", Assert.Throws<ArgumentException>(() => SocialGradient.Fit(Array.Empty<Observation<Proportion>>())).Message, StringComparison.Ordinal);
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
