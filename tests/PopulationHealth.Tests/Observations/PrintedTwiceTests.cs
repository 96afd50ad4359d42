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
}
