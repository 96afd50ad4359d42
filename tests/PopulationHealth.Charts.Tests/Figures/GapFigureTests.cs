namespace PopulationHealth.Tests;

public class GapFigureTests
{
    [Fact]
    public void Bars_AddUpToTheGap()
    {
        var gap = ShapeSamples.Gap().Gap.Difference().Estimate.Value.Value;
        foreach (var name in new[] { "gap by age", "gap by age and cause" })
            Assert.Equal(gap, Samples.All[name].Drawing.Marks.OfType<BarMark>().Sum(bar => bar.ToX - bar.FromX), 1e-9);
    }

    [Fact]
    public void Bars_OfARow_AreStackedApartOnEitherSideOfZero()
    {
        foreach (var row in Samples.All["gap by age and cause"].Drawing.Marks.OfType<BarMark>().GroupBy(bar => bar.FromY))
        {
            foreach (var side in row.GroupBy(bar => Math.Sign(bar.ToX - bar.FromX)))
            {
                var pieces = side.ToArray();
                Assert.Equal(0, pieces[0].FromX);
                Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.Equal(pair.First.ToX, pair.Second.FromX));
                Assert.All(pieces, piece => Assert.True(Math.Sign(piece.ToX) == side.Key));
            }
        }
    }

    [Fact]
    public void Causes_BeyondFour_AreOne()
    {
        var bars = Samples.All["gap by age and cause"].Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.Equal(["all other causes", "cancer", "circulatory", "mental", "respiratory"], bars.Select(bar => bar.Series).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(5, bars.Select(bar => (bar.Tone, bar.Pattern)).Distinct().Count());
        Assert.All(bars.Where(bar => bar.Series == "all other causes"), bar => Assert.Equal(Tone.Comparator, bar.Tone));
    }

    [Fact]
    public void Causes_NotChosen_AreThoseWithMostYears()
    {
        var gap = ShapeSamples.Gap() with { Causes = [] };
        var expected = gap.ByCause!.Rows.GroupBy(row => row.Cause).OrderByDescending(cause => cause.Sum(row => Math.Abs(row.Contribution))).Take(4).Select(cause => cause.Key);
        Assert.Equal(expected, gap.ToFigure().Table.Columns.Take(4).Select(column => column.Header.ToLowerInvariant()));
    }

    [Fact]
    public void Table_LastRow_IsTheWholeGap()
    {
        var row = Samples.All["gap by age and cause"].Table.Rows[^1];
        Assert.Equal(("All ages", "-3.06"), (row.Header, row.Cells[^1].Text[..5]));
        Assert.Equal(21, Samples.All["gap by age"].Table.Rows.Count);
    }

    [Fact]
    public void Heading_StatesTheTotalAndWhichMinusWhich() => Assert.Contains(
        "All ages: the most deprived fifth minus the least deprived fifth, -3.1 years",
        string.Join(' ', Samples.All["gap by age"].Drawing.Marks.OfType<TextMark>().Where(text => text.Bold).Select(text => text.Text)));

    [Fact]
    public void Alternative_SaysBothAndNotWhy() => Assert.StartsWith(
        "Life expectancy is 74.5 years in the most deprived fifth and 77.6 years in the least deprived fifth: a gap of -3.1 years. The age band with the largest part is 55 to 59 (",
        $"{Samples.All["gap by age and cause"].Alternative}");

    [Fact]
    public void Symmetric_Contributions_DifferAndAddUpToo()
    {
        var (one, other) = (Samples.All["gap by age"], (ShapeSamples.Gap() with { ByCause = null, Causes = [], IsSymmetric = true }).ToFigure());
        double Sum(Figure figure) => figure.Drawing.Marks.OfType<BarMark>().Sum(bar => bar.ToX - bar.FromX);
        Assert.Equal(Sum(one), Sum(other), 1e-9);
        Assert.NotEqual(one.ToSvg(), other.ToSvg());
    }

    [Fact]
    public void Input_ThatDoesNotFit_IsSaid()
    {
        var design = ShapeSamples.Gap();
        Assert.Contains("There is no cause flu; use those of the gap: ", Assert.Throws<ArgumentException>(() => (design with { Causes = ["flu"] }).ToFigure()).Message);
        Assert.Contains("at most 4", Assert.Throws<ArgumentException>(() => (design with { Causes = ["circulatory", "cancer", "respiratory", "mental", "other"] }).ToFigure()).Message);
        Assert.Contains("set ByCause", Assert.Throws<ArgumentException>(() => (design with { ByCause = null }).ToFigure()).Message);
        var turned = LifeExpectancyGap.Of(design.Gap.Second, design.Gap.First);
        Assert.Contains("ByCause is of another gap", Assert.Throws<ArgumentException>(() => (design with { Gap = turned }).ToFigure()).Message);
    }
}
