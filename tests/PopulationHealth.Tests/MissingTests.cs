namespace PopulationHealth.Tests;

public class MissingTests
{
    [Fact]
    public void All_IsTheClosedSetWithItsShorthand() => Assert.Equal(
        [("suppressed", "[c]"), ("too-few-events", "[x]"), ("not-collected", "[x]"), ("not-applicable", "[z]"), ("not-comparable", "[x]"), ("not-published", "[x]"), ("not-computable", "[x]")],
        Missing.All.Select(kind => (kind.Code, kind.Shorthand)));

    [Fact]
    public void Type_CannotBeMadeFromOutside() => Assert.Empty(typeof(Missing).GetConstructors());

    [Fact]
    public void Parse_EachCode_GivesItsKind() => Assert.All(Missing.All, kind => Assert.Equal(kind, Missing.Parse($" {kind.Code.ToUpperInvariant()}")));

    [Fact]
    public void Parse_AnotherCode_ListsTheKinds() =>
        Assert.Contains("allowed: suppressed, too-few-events", Assert.Throws<ArgumentException>(() => Missing.Parse("[x]")).Message, StringComparison.Ordinal);

    [Fact]
    public void Because_ADetail_KeepsTheKind()
    {
        var missing = Missing.TooFewEvents.Because("7 events, 10 are needed");

        Assert.True(missing.Is(Missing.TooFewEvents));
        Assert.False(missing.Is(Missing.Suppressed));
        Assert.NotEqual(Missing.TooFewEvents, missing);
        Assert.Equal("based on too few events to be reliable (7 events, 10 are needed)", missing.ToString());
    }
}
