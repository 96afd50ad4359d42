namespace PopulationHealth.Tests;

public class GradientDiagnosisTests
{
    [Fact]
    public void Diagnose_GroupsOnALine_FitsAndSaysSo()
    {
        var diagnosis = SocialGradient.Fit(Gradients.Shares(30, 28, 26, 24, 22)).Diagnose();

        Assert.Equal((3, false), (diagnosis.LackOfFit!.DegreesOfFreedom, diagnosis.LackOfFit.IsDoubtful));
        Assert.Equal(0, diagnosis.LackOfFit.Statistic, 1e-9);
        Assert.Equal("The groups lie as near to a straight line as their sampling errors let them (chi-squared 0.0 on 3 degrees of freedom).", diagnosis.Straightness.ToString());
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
