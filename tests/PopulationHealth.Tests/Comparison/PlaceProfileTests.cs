namespace PopulationHealth.Tests;

public class PlaceProfileTests
{
    private static readonly Indicator<Proportion> Smoking = new("smoking", "Adults who smoke", new Proportion(0)) { Polarity = Polarity.LowerIsBetter, Places = [DahlgrenWhitehead.Layers["DW-LIFE-SMOK"]] };

    private static readonly Area Barley = Area.Coded("Barley", "E06000099");

    private static readonly Area Oatland = Area.Coded("Oatland", "E12000099");

    private static readonly ObservationSet Figures = new([Counted("a", Barley, "2019", 200), Counted("b", Barley, "2020", 190), Counted("c", Oatland, "2020", 140)]);

    private static Observation<Proportion> Counted(string id, Area area, string period, double events)
    {
        var plain = Given.Observed(id, Smoking, events / 10, area, period);
        return new(Smoking, plain.Estimate with { Events = events, Population = 1000, Decimals = 1 }) { Id = id, Area = area, Period = plain.Period, Source = plain.Source };
    }

    [Fact]
    public void Table_PlaceAndComparator_HasValueIntervalVerdictAndWhatIsMissing()
    {
        var table = PlaceProfile.Of(Figures, "Barley", "E12000099").ToTable(NeedsChapter.HealthAndWellbeing).ToString();

        Assert.StartsWith("Health and wellbeing, Barley: the latest figure of each series, beside Oatland\n", table);
        Assert.Contains("Adults who smoke | persons | 2020 | 19.0% | 16.7 to 21.5 | 14.0% | statistically worse at the 95% level | ", table);
        Assert.EndsWith(" | nothing", table);
    }

    [Fact]
    public void Table_NothingToCompareWith_SaysSo()
    {
        var profile = PlaceProfile.Of(new ObservationSet([Given.Observed("a", Smoking, 20.123456, Barley, "the last survey")]), "Barley");

        Assert.Contains("| 20.1% | none | none named | not judged | ", profile.ToTable(NeedsChapter.HealthAndWellbeing).ToString());
        Assert.EndsWith(" | an interval; a dated period", profile.ToTable(NeedsChapter.HealthAndWellbeing).ToString());
        Assert.Equal(
            "The file has 1 figure for Barley in this chapter, of 1 indicator. No comparator is named, so none is judged. For 1 series there is no interval, as the file has neither its limits nor counts that give the value.",
            profile.Describe(NeedsChapter.HealthAndWellbeing).ToString());
        Assert.Equal("The file has no figure for Barley in this chapter.", profile.Describe(NeedsChapter.Prospects).ToString());
    }

    [Fact]
    public void Describe_AllJudged_CountsThem() => Assert.Equal(
        "The file has 2 figures for Barley in this chapter, of 1 indicator. Against Oatland, 1 series of 1 can be judged. All have an interval.",
        PlaceProfile.Of(Figures, "Barley", "Oatland").Describe(NeedsChapter.HealthAndWellbeing).ToString());

    [Fact]
    public void Of_AreaThatIsNotThere_ListsThoseThatAre() =>
        Assert.Contains("the areas are Barley, Oatland", Assert.Throws<ArgumentException>(() => PlaceProfile.Of(Figures, "Wheatley")).Message);

    [Fact]
    public void Of_OneNameForTwoAreas_AsksForTheCode()
    {
        var figures = Figures.With([Counted("d", Area.Uncoded("Barley", AreaType.Locality), "2020", 100)]);

        Assert.Contains("give the code: E06000099, none (Locality)", Assert.Throws<ArgumentException>(() => PlaceProfile.Of(figures, "Barley")).Message);
        Assert.Equal(Barley, PlaceProfile.Of(figures, "E06000099").Place);
    }
}
