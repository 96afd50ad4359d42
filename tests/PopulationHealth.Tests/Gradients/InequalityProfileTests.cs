namespace PopulationHealth.Tests;

public class InequalityProfileTests
{
    private static readonly InequalitySetting Ladder = new() { Ordered = true };

    [Fact]
    public void Profile_EveryMeasure_HasASentenceOrAReason()
    {
        var profile = Smoking(30, 24, 15);

        Assert.Equal(InequalityMeasure.All, ValueList.From(profile.Findings.Select(finding => finding.Measure)));
        Assert.All(profile.Findings, finding => Assert.EndsWith(".", finding.Statement.ToString(), StringComparison.Ordinal));
        Assert.Equal(
            "The mean difference from the reference group (weighted) of Adults who smoke is not given: it is not computable (no reference group is named).",
            profile[InequalityMeasure.FromReferenceWeighted].Statement.ToString());
        Assert.Equal(17, profile.Applicable.Count);
        Assert.All(profile.Applicable, finding => Assert.Equal(Given.Census, Assert.Single(finding.Statement.Sources)));
    }

    [Fact]
    public void Face_OfAProfile_IsATableOfTheMeasures()
    {
        var profile = Smoking(30, 24, 15);
        var html = Faces.Of(profile, "text/html");

        Assert.StartsWith("<table><caption>Inequality between 3 groups: Adults who smoke</caption>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">difference</th><td>15.0 percentage points (95% confidence interval ", html);
        Assert.Contains("not computable (no reference group is named)", html);
        Assert.Contains("</table><p>All measures of spread come out too large where the groups&#39; values are uncertain", html);
        Assert.DoesNotContain(" id=", Faces.Of(SocialGradient.Fit(Thirds(30, 27, 24, 21, 15)), "text/html") + html);
        Assert.Equal(1 + profile.Applicable.Count, $"{profile}".Split('\n').Length);
        Assert.StartsWith("Adults who smoke:\ndifference: 15.0 percentage points (95% confidence interval ", $"{profile}", StringComparison.Ordinal);
        Assert.Equal([Given.Census], profile.ToTable().Sources);
    }

    [Fact]
    public void Gradient_OfOrderedGroups_IsAboveZeroToTheHarmOfTheDisadvantaged()
    {
        GradientGroup<Proportion>[] fifths = [.. new[] { 300.0, 270, 240, 210, 150 }.Select((events, place) => new GradientGroup<Proportion>($"fifth {place + 1}", 1000, Proportion.Of(events, 1000)))];
        var (adverse, favourable) = (SmokingThat(Polarity.LowerIsBetter), SmokingThat(Polarity.HigherIsBetter));

        Assert.True(InequalityProfile.Of(adverse, fifths, Ladder).Gradient!.SlopeIndex.Estimate.Value.Value > 0);
        Assert.True(InequalityProfile.Of(favourable, fifths, Ladder).Gradient!.SlopeIndex.Estimate.Value.Value < 0);
        Assert.Null(InequalityProfile.Of(adverse, fifths, new InequalitySetting()).Gradient);
        Assert.Contains("5 are needed", $"{Smoking(30, 24, 15).Gradient!.SlopeIndex.Missing}", StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_AdverseOutcome_IsWorseWhereItIsHigher()
    {
        Assert.StartsWith(
            "Adults who smoke is higher in the most deprived third than in the least deprived third, which is worse: the difference is 15.0 percentage points (95% confidence interval ",
            Smoking(30, 24, 15)[InequalityMeasure.Difference].Statement.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Adults who smoke is lower in the most deprived third than in the least deprived third, which is better: the difference is -15.0 percentage points",
            Smoking(15, 24, 30)[InequalityMeasure.Difference].Statement.ToString(), StringComparison.Ordinal);
        Assert.Contains("have the same value to the decimals shown", Smoking(24, 30, 24)[InequalityMeasure.Difference].Statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Difference_FavourableOutcome_IsWorseWhereItIsLower()
    {
        var profile = InequalityProfile.Of(Survival, Years(72.1, 75, 79.4), Ladder);

        Assert.Equal(
            "Life expectancy is lower in the most deprived third than in the least deprived third, which is worse: the difference is 7.3 years.",
            profile[InequalityMeasure.Difference].Statement.ToString());
        Assert.StartsWith(
            "Life expectancy is concentrated among the less disadvantaged, which is worse for the more disadvantaged: the absolute concentration index is ",
            profile[InequalityMeasure.AbsoluteConcentration].Statement.ToString(), StringComparison.Ordinal);
        Assert.Contains("would be better by a change of 3.9 years", profile[InequalityMeasure.AttributableRisk].Statement.ToString(), StringComparison.Ordinal);
        Assert.Null(profile[InequalityMeasure.Difference].Result.Estimate.Interval);
    }

    [Fact]
    public void Difference_WithoutPolarity_IsNotJudged()
    {
        var neutral = new Indicator<Proportion>("share", "Share", new Proportion(0));
        var profile = InequalityProfile.Of(neutral, Thirds(30, 24, 15), new InequalitySetting());

        Assert.StartsWith("Share is higher in the most deprived third than in the least deprived third: the difference is", profile[InequalityMeasure.Difference].Statement.ToString(), StringComparison.Ordinal);
        Assert.Contains("it is not known whether more is better or worse", profile[InequalityMeasure.FromBest].Statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AttributableRisk_ReferenceThatIsWorse_HasNothingToGain() =>
        Assert.EndsWith("would not be better.", Smoking(15, 24, 30)[InequalityMeasure.AttributableRisk].Statement.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Movements_GapNarrowsWhileRatioGrows_SaySo()
    {
        var movement = Smoking(16, 12, 6).MovementsFrom(Smoking(30, 24, 15))[0];

        Assert.Equal((-1, 1, true), (movement.Absolute, movement.Relative, movement.AreOpposite));
        Assert.Equal(
            "Absolute and relative inequality moved in opposite directions: the difference shrank, from 15.0 percentage points to 10.0 percentage points, while the ratio grew, from 2.00 to 2.67. Name the one that is meant. Whether either change is beyond chance is not judged here.",
            movement.Statement.ToString());
    }

    [Fact]
    public void Movements_BothGrow_AreNotOpposite()
    {
        var movement = Smoking(30, 20, 10).MovementsFrom(Smoking(30, 24, 15))[0];

        Assert.False(movement.AreOpposite);
        Assert.StartsWith("The difference grew, from 15.0 percentage points to 20.0 percentage points, and the ratio grew, from 2.00 to 3.00.", movement.Statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Movements_OfSomethingElse_AreRefused()
    {
        var profile = Smoking(30, 24, 15);

        Assert.Throws<ArgumentException>(() => profile.MovementsFrom(InequalityProfile.Of(Given.Smoking, Thirds(30, 24, 15), Ladder with { Reference = 1, Polarity = Polarity.LowerIsBetter })));
        Assert.Throws<ArgumentException>(() => profile.MovementsFrom(InequalityProfile.Of(new Indicator<Proportion>("other", "Other", new Proportion(0)), Thirds(30, 24, 15), Ladder)));
    }

    private static Indicator<LifeExpectancy> Survival { get; } = new("life-expectancy", "Life expectancy", new LifeExpectancy(0)) { Polarity = Polarity.HigherIsBetter };

    private static Indicator<Proportion> SmokingThat(Polarity polarity) => new(Given.Smoking.Id, Given.Smoking.Name, new Proportion(0)) { Polarity = polarity };

    private static InequalityProfile<Proportion> Smoking(double most, double middle, double least) =>
        InequalityProfile.Of(SmokingThat(Polarity.LowerIsBetter), Thirds(most, middle, least), Ladder);

    private static GradientGroup<Proportion>[] Thirds(params double[] percents) => [.. percents.Select((percent, place) =>
        new GradientGroup<Proportion>(Name(place), 1000, Proportion.Of(percent * 10, 1000) with { Sources = [Given.Census] }))];

    private static GradientGroup<LifeExpectancy>[] Years(params double[] years) => [.. years.Select((value, place) =>
        new GradientGroup<LifeExpectancy>(Name(place), 1000, new Estimate<LifeExpectancy>(new LifeExpectancy(value))))];

    private static string Name(int place) => place switch { 0 => "the most deprived third", 1 => "the middle third", _ => "the least deprived third" };
}
