namespace PopulationHealth.Tests;

public sealed class PrintedTwiceTests
{
    private static Observation<Count> Printed(string id, double people, Source source) => Given.Observed(id, Given.Population, people) with { Source = source };

    [Fact]
    public void AsPrinted_SameInBothPlaces_SaysItOnceWithBothSources()
    {
        var phrase = new[] { Printed("a", 235, Given.Census), Printed("b", 235, Given.Profile) }.AsPrinted();

        Assert.Equal("235", $"{phrase}");
        Assert.Equal([Given.Census, Given.Profile], phrase.Sources);
    }

    [Fact]
    public void AsPrinted_PlacesThatDiffer_SaysBoth() =>
        Assert.Equal("235 or 240", $"{new[] { Printed("a", 235, Given.Census), Printed("b", 240, Given.Profile), Printed("c", 235, Given.Profile) }.AsPrinted()}");

    [Fact]
    public void AsPrinted_WithAFormat_WritesEachSo() =>
        Assert.Equal("235.0", $"{new[] { Printed("a", 235, Given.Census) }.AsPrinted("F1")}");

    [Fact]
    public void AsPrinted_Nothing_IsRefused() => Assert.Throws<InvalidOperationException>(() => Array.Empty<Observation>().AsPrinted());

    [Fact]
    public void AsRange_TwoEnds_SaysThemAsOneWithBothSources()
    {
        var phrase = new[] { End("a", 190, Precision.AtLeast, Given.Census), End("b", 250, Precision.UpTo, Given.Profile) }.AsRange();

        Assert.Equal("190 to 250", $"{phrase}");
        Assert.Equal([Given.Census, Given.Profile], phrase.Sources);
    }

    [Fact]
    public void AsRange_NoUpperEndOrTwo_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => new[] { End("a", 190, Precision.AtLeast, Given.Census) }.AsRange());
        Assert.Throws<InvalidOperationException>(() => new[] { End("a", 190, Precision.AtLeast, Given.Census), End("b", 250, Precision.UpTo, Given.Census), End("c", 260, Precision.UpTo, Given.Census) }.AsRange());
    }

    private static Observation<Count> End(string id, double people, Precision precision, Source source)
    {
        var printed = Printed(id, people, source);
        return new(printed.Indicator, printed.Estimate with { Precision = precision }) { Id = id, Area = printed.Area, Period = printed.Period, Source = source };
    }
}
