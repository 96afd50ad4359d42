namespace PopulationHealth.Tests;

public class PyramidFigureTests
{
    [Fact]
    public void Bars_Sexes_StandOnEitherSideOldestFirst()
    {
        var bars = Samples.All["pyramid"].Drawing.Marks.OfType<BarMark>().ToArray();
        Assert.Equal(38, bars.Length);
        Assert.All(bars[..19], bar => Assert.True(bar.ToX < 0 && bar.Hover.Contains(" males aged")));
        Assert.All(bars[19..], bar => Assert.True(bar.ToX > 0 && bar.Hover.Contains("females aged")));
        Assert.StartsWith("Coventry, males aged 90 and over", bars[0].Hover);
        Assert.True(bars[0].FromY < bars[1].FromY);
        Assert.Equal(100, bars.Sum(bar => Math.Abs(bar.ToX)), 9);
    }

    [Fact]
    public void Outline_IsTheComparatorsShares()
    {
        var lines = Samples.All["pyramid"].Drawing.Marks.OfType<LineMark>().Where(line => line is { Series: "England", Tone: Tone.Ink }).ToArray();
        var shares = Samples.All["pyramid"].Table.Rows.Select(row => double.Parse(row.Cells[7].Text, System.Globalization.CultureInfo.InvariantCulture)).Reverse();
        Assert.Equal(2, lines.Length);
        Assert.Equal(shares, lines[1].Places.Skip(1).Where((_, i) => i % 2 == 0).Take(19).Select(place => Math.Round(place.X, 1, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void Table_HasCountsAndSharesOfBothPopulations()
    {
        var table = Samples.All["pyramid"].Table;
        Assert.Equal(
            ["Coventry, males (people)", "Coventry, males (%)", "Coventry, females (people)", "Coventry, females (%)", "England, males (people)", "England, males (%)", "England, females (people)", "England, females (%)"],
            table.Columns.Select(column => $"{column}"));
        Assert.Equal(("under 5", "90 and over"), (table.Rows[0].Header, table.Rows[^1].Header));
    }

    [Fact]
    public void Alternative_SaysTheWidestDifference() =>
        Assert.Contains("The widest difference is in females aged 20 to 24: 5.5% of all, a larger share than in England (3.1%).", $"{Samples.All["pyramid"].Alternative}");

    [Fact]
    public void Missing_Count_IsShorthandAndLeavesSharesUnknown()
    {
        var figure = Samples.All["pyramid of counts"];
        Assert.Equal(7, figure.Drawing.Marks.Count(mark => mark is BarMark));
        Assert.Contains(figure.Drawing.Marks.OfType<TextMark>(), text => text.Text == "[c]");
        Assert.Contains("the shares are not known", $"{figure.Alternative}");
        Assert.All(figure.Table.Rows.Select(row => row.Cells[1].Text), share => Assert.Equal("[c]", share));
        var shares = (ShapeSamples.Counts() with { AsShares = true }).ToFigure();
        Assert.DoesNotContain(shares.Drawing.Marks, mark => mark is BarMark);
    }

    [Fact]
    public void Left_Females_TurnsTheSides() => Assert.StartsWith(
        "Coventry, females", (ShapeSamples.Pyramid() with { Left = Sex.Female }).ToFigure().Drawing.Marks.OfType<BarMark>().First(bar => bar.ToX < 0).Hover);

    [Fact]
    public void Bands_ThatDoNotFit_AreSaid()
    {
        string Message(params PyramidGroup[] groups) => Assert.Throws<ArgumentException>(() => (ShapeSamples.Pyramid() with { Population = new("Here", [.. groups]), Comparator = null }).ToFigure()).Message;
        PyramidGroup[] Both(AgeBand age) => [new(age, Sex.Female, Samples.People(1)), new(age, Sex.Male, Samples.People(1))];
        Assert.Contains("males aged 5 and over are given not at all", Message([.. Both(new AgeBand(0, 4)), new(new AgeBand(5, null), Sex.Female, Samples.People(1))]));
        Assert.Contains("0-4 is followed by 10+", Message([.. Both(new AgeBand(0, 4)), .. Both(new AgeBand(10, null))]));
        Assert.Contains("differ in width (0-15, 16-20, 21+)", Message([.. Both(new AgeBand(0, 15)), .. Both(new AgeBand(16, 20)), .. Both(new AgeBand(21, null))]));
        Assert.Contains("one sex", Assert.Throws<ArgumentException>(() => new PyramidGroup(new AgeBand(0, 4), Sex.Persons, Samples.People(1))).Message);
        var other = ShapeSamples.Pyramid() with { Comparator = ShapeSamples.Population("There", [1, 2, 3]) };
        Assert.Contains("Both need the same", Assert.Throws<ArgumentException>(() => other.ToFigure()).Message);
    }
}
