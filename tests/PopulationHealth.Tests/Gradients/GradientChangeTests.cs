using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class GradientChangeTests
{
    private const string Ranking = "IMD 2019, LSOA 2011";

    private static readonly double Reach = 1.959963984540054 * Math.Sqrt(2) * 0.5 * Math.Sqrt(2.5);

    [Fact]
    public void Between_WiderGap_SaysByHowMuch()
    {
        var change = GradientChange.Between(At(2012, 2014, 6), At(2015, 2017, 9));

        Assert.Equal(3 * 1.25, change.Absolute.Estimate.Value.Value, 1e-9);
        Assert.True(change.Absolute.Estimate.Interval!.Value.Lower > 0);
        Assert.StartsWith("From 2012 to 2014 to 2015 to 2017 the absolute gap grew by between ", $"{change.Describe()}", StringComparison.Ordinal);
        Assert.Contains(" years.", $"{change.Describe()}", StringComparison.Ordinal);
        Assert.True(change.Relative.Estimate.Value.Value > 1);
    }

    [Fact]
    public void Between_TurnedRound_IsNarrowerWhateverTheSign()
    {
        var (falling, less) = (At(2012, 2014, -9), At(2015, 2017, -6));

        Assert.Equal(-3 * 1.25, GradientChange.Between(falling, less).Absolute.Estimate.Value.Value, 1e-9);
        Assert.True(GradientChange.Between(falling, less).Relative.Estimate.Value.Value < 1);
        Assert.Contains("shrank", $"{GradientChange.Between(falling, less).Describe()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Between_LittleChange_NeverSaysThatThereIsNone()
    {
        var words = $"{GradientChange.Between(At(2012, 2014, 6), At(2015, 2017, 6.1)).Describe()}";

        Assert.Matches("no clear evidence of a change in the absolute gap; the data are compatible with a gap between [0-9.]+ years narrower and [0-9.]+ years wider", words);
        Assert.Matches("the relative gap; the data are compatible with a gap between [0-9]+% narrower and [0-9]+% wider", words);
        Assert.DoesNotContain("no change", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_OverlappingPeriodsOrOtherRanking_IsNotComparable()
    {
        var earlier = At(2012, 2014, 6);

        Assert.Contains("overlap", $"{GradientChange.Between(earlier, At(2014, 2016, 6)).Absolute.Missing}", StringComparison.Ordinal);
        Assert.Contains("different rankings", $"{GradientChange.Between(earlier, At(2015, 2017, 6, "IMD 2025")).Absolute.Missing}", StringComparison.Ordinal);
        Assert.Contains("no interval at 0.998", $"{GradientChange.Between(earlier, At(2015, 2017, 6), 0.998).Absolute.Missing}", StringComparison.Ordinal);
        Assert.StartsWith("The two gradients cannot be compared", $"{GradientChange.Between(earlier, At(2014, 2016, 6)).Describe()}", StringComparison.Ordinal);
    }

    /// <summary>By hand: the slope's weights of five fifths are (-2, -1, 0, 1, 2) / 2, so that errors of 0.5 make one of 0.5 √2.5, and the change's is √2 times that.</summary>
    [Fact]
    public void Between_OrderTurnedAndWider_SaysBoth()
    {
        var change = GradientChange.Between(At(2012, 2014, 1.6), At(2015, 2017, -16));

        Assert.Equal(18, change.Absolute.Estimate.Value.Value, 1e-9);
        Assert.Equal(18 - Reach, change.Absolute.Estimate.Interval!.Value.Lower, 1e-9);
        Assert.Equal(18 + Reach, change.Absolute.Estimate.Interval!.Value.Upper, 1e-9);
        Assert.True(change.Relative.Estimate.Value.Value > 1);
        Assert.Contains("opposite signs", Assert.Single(change.Absolute.Estimate.Notes), StringComparison.Ordinal);
        Assert.StartsWith(
            "From 2012 to 2014 to 2015 to 2017 the order turned round: the least disadvantaged end of the fitted line was 2.0 years (95% confidence interval ",
            $"{change.Describe()}",
            StringComparison.Ordinal);
        Assert.Contains("higher than the most disadvantaged end, and then 20.0 years (95% confidence interval ", $"{change.Describe()}", StringComparison.Ordinal);
        Assert.Contains("the absolute gap, whichever end is the higher, grew by between ", $"{change.Describe()}", StringComparison.Ordinal);
        Assert.DoesNotContain("shrank", $"{change.Describe()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Between_OrderTurnedAndAsLarge_SaysNeitherGrewNorShrank()
    {
        var words = $"{GradientChange.Between(At(2012, 2014, 4), At(2015, 2017, -4)).Describe()}";

        Assert.Contains("the order turned round", words, StringComparison.Ordinal);
        Assert.Contains("no clear evidence of a change in the absolute gap", words, StringComparison.Ordinal);
        Assert.DoesNotContain("grew", words, StringComparison.Ordinal);
        Assert.DoesNotContain("shrank", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_OtherSignWithinChance_LeavesTheOrderOpenAndNoSizeBelowZero()
    {
        var change = GradientChange.Between(At(2012, 2014, 6), At(2015, 2017, -0.1));
        var earlier = change.Earlier.Gradient.SlopeIndex.Estimate;

        Assert.Equal(-5.9 * 1.25, change.Absolute.Estimate.Value.Value, 1e-9);
        Assert.Equal(
            (-5.9 * 1.25) - Math.Sqrt(Math.Pow(earlier.Interval!.Value.Width / 2, 2) + Math.Pow(0.125, 2)), change.Absolute.Estimate.Interval!.Value.Lower, 1e-9);
        Assert.Contains("the slope index changed its sign, from 7.5 years", $"{change.Describe()}", StringComparison.Ordinal);
        Assert.Contains("the data leave open which end was the higher in 2015 to 2017.", $"{change.Describe()}", StringComparison.Ordinal);
        Assert.Contains("the absolute gap, whichever end is the higher, shrank by between ", $"{change.Describe()}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, 5, "MostMinusLeast")]
    [InlineData(false, true, 5, "OnItsScale")]
    [InlineData(false, false, 10, "5 groups and the other 10")]
    public void Between_GradientsFittedInDifferentWays_IsNotComparable(bool mostMinusLeast, bool transformed, int groups, string words)
    {
        var change = GradientChange.Between(Shares(2012, 5, new()), Shares(2015, groups, new() { MostMinusLeast = mostMinusLeast, Transformed = transformed }));

        Assert.Contains("fitted in different ways", $"{change.Absolute.Missing}", StringComparison.Ordinal);
        Assert.Contains(words, $"{change.Relative.Missing}", StringComparison.Ordinal);
        Assert.StartsWith("The two gradients cannot be compared", $"{change.Describe()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_OrderThatTurnsRound_IsWithheld() => Assert.Contains(
        "turns round", $"{GradientTrend.Of([At(2000, 2002, 6), At(2003, 2005, 0), At(2006, 2008, -12)]).PerYear.Missing}", StringComparison.Ordinal);

    [Fact]
    public void Trend_FirstSlopeOfAnotherSignByChance_StillCountsTheGapAsTheRestHaveIt() =>
        Assert.True(GradientTrend.Of([At(2000, 2002, 0.1), At(2003, 2005, -6), At(2006, 2008, -12)]).PerYear.Estimate.Value.Value > 0);

    [Fact]
    public void Face_OfAChange_IsItsDescription()
    {
        var change = GradientChange.Between(At(2012, 2014, 6), At(2015, 2017, 9));

        Assert.Equal($"{change.Describe()}", $"{change}");
        Assert.Equal($"<p>{change.Describe()}</p>", Faces.Of(change, "text/html"));
    }

    [Fact]
    public void SmallestVisible_IsTwoPointEightErrorsOfTheChange()
    {
        var change = GradientChange.Between(At(2012, 2014, 6), At(2015, 2017, 6));
        var errors = new[] { change.Earlier, change.Later }.Select(gradient => gradient.Gradient.SlopeIndex.Estimate.Interval!.Value.Width / (2 * 1.959963984540054));

        Assert.Equal(2.8 * Math.Sqrt(errors.Sum(error => error * error)), change.SmallestVisible.Estimate.Value.Value, 1e-9);
    }

    [Fact]
    public void Between_AnyTwo_TurnsItsSignWhenTheyChangePlaces() => Prop.ForAll(Gen.Choose(1, 120).Two().ToArbitrary(), pair =>
    {
        var (one, other) = (pair.Item1 / 10.0, pair.Item2 / 10.0);
        var (there, back) = (GradientChange.Between(At(2001, 2003, one), At(2004, 2006, other)), GradientChange.Between(At(2001, 2003, other), At(2004, 2006, one)));
        return Math.Abs(there.Absolute.Estimate.Value.Value + back.Absolute.Estimate.Value.Value) < 1e-9
            && Math.Abs(there.Absolute.Estimate.Interval!.Value.Lower + back.Absolute.Estimate.Interval!.Value.Upper) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ExpectedByChance_TwentyIndicators_IsOne() => Assert.Equal(1, GradientChange.ExpectedByChance(20).Value.Value, 1e-12);

    [Fact]
    public void Trend_StraightSeries_IsItsSlopeAYear()
    {
        var trend = GradientTrend.Of(Enumerable.Range(0, 5).Select(step => At(2000 + (3 * step), 2002 + (3 * step), 6 + (0.6 * step))));

        Assert.Equal(0.2 * 1.25, trend.PerYear.Estimate.Value.Value, 1e-3);
        Assert.Equal(1, trend.LackOfFit, 1e-3);
    }

    [Fact]
    public void Trend_StrayingSeries_ShowsInTheLackOfFit() =>
        Assert.True(GradientTrend.Of([At(2000, 2002, 6), At(2003, 2005, 12), At(2006, 2008, 5), At(2009, 2011, 13)]).LackOfFit < 0.001);

    [Fact]
    public void Trend_TooFewOrOverlapping_SaysSo()
    {
        Assert.Contains("GradientChange", Assert.Throws<ArgumentException>(() => GradientTrend.Of([At(2000, 2002, 6), At(2003, 2005, 6)])).Message, StringComparison.Ordinal);
        Assert.Contains("overlap", $"{GradientTrend.Of([At(2000, 2002, 6), At(2003, 2005, 6), At(2005, 2007, 6)]).PerYear.Missing}", StringComparison.Ordinal);
    }

    // Five groups of equal size on a straight line, 1.25 times whose first-to-last difference is the slope.
    private static DatedGradient<LifeExpectancy> At(int first, int last, double difference, string ranking = Ranking) => new(
        Period.Pooled(first, last),
        ranking,
        SocialGradient.Fit(Enumerable.Range(0, 5).Select(group => new GradientGroup<LifeExpectancy>(
            $"fifth {group + 1}", 1000, Given.Years(75 + (difference * group / 4), 0.5)))));

    // The same shares in every period, so that nothing but the fit differs.
    private static DatedGradient<Proportion> Shares(int year, int groups, GradientOptions options) =>
        new(Period.Parse($"{year}"), Ranking, SocialGradient.Fit(Gradients.Shares([.. Enumerable.Range(0, groups).Select(group => 40 - (20.0 * group / (groups - 1)))]), options));
}
