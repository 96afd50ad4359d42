namespace PopulationHealth.Tests;

public class MeasureMisuseTests
{
    public static TheoryData<Action, string> Misuses => new()
    {
        { () => _ = new Proportion(1.2), "Value is 1.2; it must lie between 0 and 1" },
        { () => _ = Proportion.FromPercent(120), "percent is 120; it must lie between 0 and 100" },
        { () => _ = new Rate(-1, 1000), "Value is -1; it must be 0 or more" },
        { () => _ = new Rate(1, 0), "per a number above 0, such as 100000" },
        { () => _ = new Rate(1, double.NaN), "per a number above 0" },
        { () => _ = new Rate(1, 1000, " "), "Of is empty" },
        { () => _ = new Count(-1), "Value is -1" },
        { () => _ = new Count(1, ""), "Of is empty" },
        { () => _ = new LifeExpectancy(-0.1), "Value is -0.1" },
        { () => _ = new Mean(double.NaN, "score"), "a Missing with its reason" },
        { () => _ = new Money(1, 1000), "pounds (1) or in millions of pounds (1000000)" },
        { () => _ = new Duration(1, "fortnights"), "allowed: years, months, weeks, days, hours" },
        { () => _ = new Rank(2.5), "Value is 2.5; a rank is a whole number" },
        { () => _ = new Rank(318, 317), "between 1 and 317" },
        { () => _ = new Year(11), "between 1000 and 9999" },
        { () => _ = new Year(2011.5), "a year is a whole number" },
        { () => _ = new Ratio(-1), "Value is -1" },
        { () => _ = new PercentChange(-1.1), "it must be -1 or more" },
        { () => _ = new IndexNumber(double.PositiveInfinity), "not a finite number" },
        { () => _ = new Score(double.NaN), "not a finite number" },
        { () => _ = new Quantity(1, ""), "Of is empty" },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void New_AValueThatCannotBe_SaysWhatWasGivenAndWhatIsAllowed(Action misuse, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(misuse).Message, StringComparison.Ordinal);
}
