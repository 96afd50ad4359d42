namespace PopulationHealth.Tests;

public class GradientDiagnosisTests
{
    [Fact]
    public void Diagnose_GroupsOnALine_FitsAndSaysSo()
    {
        var diagnosis = SocialGradient.Fit(Gradients.Shares(30, 28, 26, 24, 22)).Diagnose();

        Assert.Equal((3, false), (diagnosis.LackOfFit!.DegreesOfFreedom, diagnosis.LackOfFit.IsDoubtful));
        Assert.Equal(0, diagnosis.LackOfFit.Statistic, 1e-9);
        Assert.Equal(
            "The groups lie no farther from a straight line than their sampling errors explain (chi-squared 0.0 on 3 degrees of freedom, p = 1.00), which does not show that the line is straight.",
            diagnosis.Straightness.ToString());
        Assert.Equal("No group has fewer than 10 events.", diagnosis.Smallness.ToString());
    }

    /// <summary>Recomputed by hand: the line of weights 1/se² through 10, 10, 10, 10, 15 with standard errors 1 has residuals 1, 0, -1, -2, 2, squares 10.</summary>
    [Fact]
    public void Diagnose_BentGroups_SaysThatTheIntervalDoesNotContainIt()
    {
        var diagnosis = Scores(1, 10, 10, 10, 10, 15).Diagnose();

        Assert.Equal(10, diagnosis.LackOfFit!.Statistic, 1e-9);
        Assert.Equal(0.018566, diagnosis.LackOfFit.Probability, 1e-6);
        Assert.Contains("farther from a straight line", diagnosis.Straightness.ToString());
        Assert.Contains("does not contain this", diagnosis.InWords.ToString());
    }

    [Fact]
    public void Diagnose_OneGroupFarOff_IsTheMostInfluential()
    {
        var gradient = Scores(1, 10, 10, 10, 10, 15);
        var most = gradient.Diagnose().Influences.MaxBy(influence => Math.Abs(influence.Change))!;

        Assert.Equal("group 5", most.Name);
        Assert.Equal(0, most.SlopeWithout.Value.Value, 1e-12);
        Assert.Equal(gradient.SlopeIndex.Estimate.Value.Value, most.Change, 1e-12);
        Assert.Equal(1, gradient.Diagnose().Influences.Sum(influence => influence.ShareOfVariance), 1e-12);
        Assert.StartsWith("The group that moves the slope most is group 5: without it the slope would be 0.0 points instead of 5.0 points.", gradient.Diagnose().Influence.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Diagnose_GroupsExactlyOnALine_NoneMovesTheSlope(bool mostMinusLeast)
    {
        // The middles of unequal stretches, so that each group lies on 10 + 20 × its rank.
        double[] populations = [10, 20, 30, 25, 15];
        var groups = populations.Select((people, index) => new GradientGroup<Score>(
            $"group {index + 1}", people, new Estimate<Score>(new Score(10 + (20 * ((populations.Take(index).Sum() + (people / 2)) / 100)))) { StandardError = 1 }));

        var gradient = SocialGradient.Fit(groups, new GradientOptions { MostMinusLeast = mostMinusLeast });

        Assert.Equal(mostMinusLeast ? -20 : 20, gradient.SlopeIndex.Estimate.Value.Value, 1e-9);
        Assert.All(gradient.Diagnose().Influences, influence => Assert.Equal(0, influence.Change, 1e-9));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Diagnose_GroupsOnALineOfTheLogOdds_NoneMovesTheSlope(bool mostMinusLeast)
    {
        var percents = Enumerable.Range(0, 5).Select(index => 100 / (1 + Math.Exp(1 + (index * 0.3)))).ToArray();

        var gradient = SocialGradient.Fit(Gradients.Shares(percents), new GradientOptions { Transformed = true, MostMinusLeast = mostMinusLeast });

        Assert.All(gradient.Diagnose().Influences, influence => Assert.Equal(0, influence.Change, 1e-9));
    }

    /// <summary>By hand: 9, 12, 14, 16, 18 at ranks 0.1 to 0.9; without the first, deviations (-3, -1, 1, 3) / 10 and (-3, -1, 1, 3) of the values give 2.0 / 0.2 = 10.</summary>
    [Fact]
    public void Diagnose_EndGroupOff_RefitsTheOthersWhereTheyLie() =>
        Assert.Equal(10, Scores(1, 9, 12, 14, 16, 18).Diagnose().Influences[0].SlopeWithout.Value.Value, 1e-9);

    /// <summary>A chi-squared between the 5% and the 10% point of 3 degrees of freedom (7.815 and 6.251): nothing to praise.</summary>
    [Fact]
    public void Diagnose_NearlyDoubtful_GivesTheProbabilityAndNoPraise()
    {
        var diagnosis = Scores(1.19, 10, 10, 10, 10, 15).Diagnose();

        Assert.InRange(diagnosis.LackOfFit!.Statistic, 6.251, 7.815);
        Assert.Matches("no farther from a straight line than their sampling errors explain \\(chi-squared 7\\.[0-9] on 3 degrees of freedom, p = 0\\.0[5-9][0-9]\\)", diagnosis.Straightness.ToString());
        Assert.DoesNotContain("as near", diagnosis.Straightness.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnose_EventsOfNoGroupOrOneNotKnown_SaysSo()
    {
        var counted = Gradients.Shares(30, 28, 26, 24, 22).ToList();
        counted[2] = new GradientGroup<Proportion>("group 3", 1000, Given.Percent(26));

        Assert.Equal("How many events each group has is not known.", Scores(1, 10, 11, 12, 13, 14).Diagnose().Smallness.ToString());
        Assert.Equal(
            "No group of which it is known has fewer than 10 events, or as large an error. How many there are is not known of group 3.",
            SocialGradient.Fit(counted).Diagnose().Smallness.ToString());
        Assert.Contains("Whether their intervals overlap is not judged", SocialGradient.Fit(counted).Diagnose().Overlap.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnose_FewEvents_NamesTheGroups()
    {
        var groups = Enumerable.Range(1, 5).Select(index => new GradientGroup<Rate>($"group {index}", 1000, Rate.Of(index == 2 ? 9 : 30 + index, 1000)));

        Assert.Equal(["group 2"], SocialGradient.Fit(groups).Diagnose().SmallGroups);
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(3.0, true)]
    public void Diagnose_EndsOfTheLadder_OverlapOrNot(double error, bool overlap) =>
        Assert.Equal(overlap, Scores(error, 10, 11, 12, 13, 14).Diagnose().EndsOverlap);

    [Fact]
    public void Diagnose_NoErrors_SaysThatItCannotBeJudged()
    {
        var diagnosis = SocialGradient.Fit(Enumerable.Range(1, 5).Select(index => new GradientGroup<Score>($"group {index}", 1, new Estimate<Score>(new Score(index))))).Diagnose();

        Assert.Null(diagnosis.LackOfFit);
        Assert.Null(diagnosis.EndsOverlap);
        Assert.Contains("cannot be judged", diagnosis.Straightness.ToString());
    }

    [Fact]
    public void Face_OfADiagnosis_IsAListOfItsSentences()
    {
        var diagnosis = Scores(1, 10, 10, 10, 10, 15).Diagnose();

        Assert.Equal($"{diagnosis.InWords}", Faces.Of(diagnosis, "text/plain"));
        Assert.Equal(4, Faces.Of(diagnosis, "text/html").Split("<li>").Length - 1);
        Assert.StartsWith("<ul><li>The groups lie farther from a straight line", Faces.Of(diagnosis, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnose_NoGradient_IsRefused() =>
        Assert.Contains("no gradient", Assert.Throws<InvalidOperationException>(() => SocialGradient.Fit(Gradients.Shares(1, 2)).Diagnose()).Message);

    private static SocialGradient<Score> Scores(double error, params double[] values) => SocialGradient.Fit(
        values.Select((value, index) => new GradientGroup<Score>($"group {index + 1}", 100, new Estimate<Score>(new Score(value)) { StandardError = error })));
}
