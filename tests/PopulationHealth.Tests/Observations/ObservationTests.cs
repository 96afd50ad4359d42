namespace PopulationHealth.Tests;

public class ObservationTests
{
    [Theory]
    [InlineData("females 15-24", Sex.Female, "15-24")]
    [InlineData("males", Sex.Male, null)]
    [InlineData("women from ethnic minorities", Sex.Female, null)]
    [InlineData("girls at risk of exploitation", Sex.Female, null)]
    [InlineData("men and women", Sex.Persons, null)]
    [InlineData("programme for girls", Sex.Persons, null)]
    [InlineData("adults 18+", Sex.Persons, "18+")]
    [InlineData("children aged 2 to 4", Sex.Persons, "2-4")]
    [InlineData("children aged 5", Sex.Persons, "5")]
    [InlineData("children under 16", Sex.Persons, "0-15")]
    [InlineData("Under 18 conceptions", Sex.Persons, "0-17")]
    [InlineData("people aged 18 and under", Sex.Persons, "0-18")]
    [InlineData("people aged over 65", Sex.Persons, null)]
    [InlineData("year 6 children", Sex.Persons, null)]
    [InlineData("pupils at end of key stage 4", Sex.Persons, null)]
    [InlineData("babies aged 6-8 weeks", Sex.Persons, null)]
    [InlineData("children aged 2-2.5", Sex.Persons, null)]
    public void SexAndAge_OfTheGroup_AreReadWithCare(string group, Sex sex, string? age)
    {
        var observation = Given.Observed("a", Given.Population, 5, group: group);

        Assert.Equal((sex, age), (observation.Sex, observation.Age?.ToString()));
    }

    [Fact]
    public void Part_IsTheBreakdown_UnlessAreaPeriodOrSexSayTheSame()
    {
        var ward = Area.Coded("Foleshill ward", "E05001222");
        Breakdown? PartOf(Dimension dimension, string category, Area? area = null) => Given.Observed("a", Given.Population, 5, area, breakdown: new(dimension, category)).Part;

        Assert.Equal("Foleshill", PartOf(Dimension.Ward, "Foleshill")?.Category);
        Assert.Null(PartOf(Dimension.Ward, "Foleshill", ward));
        Assert.Null(PartOf(Dimension.MiddleSuperOutputArea, "Coventry 039", Area.Coded("Willenhall", "E02001996")));
        Assert.Null(PartOf(new Dimension("area"), "Coventry"));
        Assert.Null(PartOf(Dimension.Year, "2021"));
        Assert.Null(PartOf(Dimension.Sex, "female"));
        Assert.NotNull(PartOf(Dimension.Ethnicity, "Asian"));
    }

    [Fact]
    public void SexAndAge_OfTheBreakdown_AreRead()
    {
        Assert.Equal(Sex.Female, Given.Observed("a", Given.Population, 5, breakdown: new(Dimension.Sex, "female")).Sex);
        Assert.Equal(Sex.Persons, Given.Observed("a", Given.Population, 5, breakdown: new(Dimension.Sex, "male minus female")).Sex);
        Assert.Equal(AgeBand.Parse("65+"), Given.Observed("a", Given.Population, 5, breakdown: new(Dimension.Age, "65+")).Age);
    }

    [Fact]
    public void Estimate_WithoutASourceOfItsOwn_HasTheObservations()
    {
        Estimate<Count> estimate = Given.Observed("a", Given.Population, 5);

        Assert.Equal([Given.Census], estimate.Sources);
    }

    [Fact]
    public void Estimate_OfAMissingValue_SaysWhatIsMissingAndWhy()
    {
        var missing = Given.Absent("a", Given.Smoking, Missing.TooFewEvents);

        Assert.Equal(("[x]", null), (missing.ToString(), missing.Value));
        Assert.Contains(
            "'a' (Adults who smoke, Coventry, 2021) has no value: it is based on too few events",
            Assert.Throws<InvalidOperationException>(() => missing.Estimate).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subtraction_OfTwo_KeepsBothSources()
    {
        var difference = Given.Observed("a", Given.Smoking, 25) - (Given.Observed("b", Given.Smoking, 20) with { Source = Given.Profile });

        Assert.Equal("5.0 percentage points", difference.ToString());
        Assert.Equal([Given.Census, Given.Profile], difference.Sources);
    }

    [Fact]
    public void New_EstimateInAnotherUnitThanTheIndicators_IsRefused()
    {
        var deaths = new Indicator<Rate>("deaths", "Deaths", new Rate(0, 100_000));

        var message = Assert.Throws<ArgumentException>(() => new Observation<Rate>(deaths, Rate.Of(40, 1_000, per: 1_000)) { Id = "a", Area = Given.City, Period = Period.CalendarYear(2024), Source = Given.Census }).Message;

        Assert.Contains("'Deaths' is measured in 'per 100,000', this estimate in 'per 1,000'", message, StringComparison.Ordinal);
    }
}
