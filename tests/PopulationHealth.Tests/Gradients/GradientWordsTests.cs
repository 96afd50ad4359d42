namespace PopulationHealth.Tests;

public class GradientWordsTests
{
    [Fact]
    public void Describe_HigherAtTheDeprivedEnd_SaysSoWhicheverWayItIsFitted()
    {
        double[] shares = [0.30, 0.27, 0.24, 0.21, 0.18];
        var (least, most) = (Of(shares), Of(shares, new GradientOptions { MostMinusLeast = true }));

        Assert.StartsWith("The most disadvantaged end of the fitted line is 15.0 percentage points (95% confidence interval ", $"{most.Describe()}", StringComparison.Ordinal);
        Assert.Contains(") higher than the least disadvantaged end. It is 1.91 (95% confidence interval ", $"{most.Describe()}", StringComparison.Ordinal);
        Assert.EndsWith(") times as high.", $"{most.Describe()}", StringComparison.Ordinal);
        Assert.Equal($"{most.Describe()}", $"{least.Describe()}");
    }

    [Fact]
    public void Describe_LifeExpectancy_IsHigherAtTheOtherEnd()
    {
        var gradient = SocialGradient.Fit(Enumerable.Range(0, 5).Select(group => new GradientGroup<LifeExpectancy>($"fifth {group + 1}", 1000, Given.Years(75 + group, 0.2))));

        Assert.StartsWith("The least disadvantaged end of the fitted line is 5.0 years (95% confidence interval ", $"{gradient.Describe()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_NoClearSlope_LeavesItOpen() =>
        Assert.EndsWith("the data leave open which end is the higher.", $"{Of([0.20, 0.22, 0.19, 0.21, 0.20]).Describe()}", StringComparison.Ordinal);

    [Fact]
    public void Describe_NoGradient_SaysWhy() => Assert.StartsWith("There is no gradient: it is ", $"{Of([0.20, 0.22]).Describe()}", StringComparison.Ordinal);

    [Fact]
    public void Face_OfAGradient_IsItsDescription()
    {
        var gradient = Of([0.30, 0.27, 0.24, 0.21, 0.18]);

        Assert.Equal($"{gradient.Describe()}", $"{gradient}");
        Assert.Equal($"{gradient.Describe()}", Faces.Of(gradient, "text/plain"));
        Assert.Equal($"<p>{gradient.Describe()}</p>", Faces.Of(gradient, "text/html"));
        Assert.Equal("group 1: 30.0%", $"{gradient.Groups[0]}");
        Assert.Equal("group 1: 0.3 (on the line 0.3)", $"{gradient.Fit[0]}");
    }

    private static SocialGradient<Proportion> Of(double[] shares, GradientOptions? options = null) =>
        SocialGradient.Fit(shares.Select((share, index) => new GradientGroup<Proportion>($"group {index + 1}", 1000, Proportion.Of(share * 1000, 1000))), options);
}
