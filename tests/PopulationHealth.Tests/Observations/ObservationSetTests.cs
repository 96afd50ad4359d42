namespace PopulationHealth.Tests;

public class ObservationSetTests
{
    private static readonly ObservationSet Set = new([
        Given.Observed("p21", Given.Population, 345_325),
        Given.Observed("p11", Given.Population, 316_960, period: "2011"),
        Given.Observed("e21", Given.Population, 56_490_048, Given.Country),
        Given.Observed("s1", Given.Smoking, 25, breakdown: new(Dimension.DeprivationDecile("IMD 2019"), "1")),
        Given.Observed("s10", Given.Smoking, 9, breakdown: new(Dimension.DeprivationDecile("IMD 2019"), "10")),
        Given.Observed("sf", Given.Smoking, 12, group: "females", period: "2019"),
        Given.Observed("sw", Given.Smoking, 14, breakdown: new(Dimension.Parse("area"), "Coventry"), period: "2019"),
    ]);

    [Fact]
    public void Queries_StepByStep_KeepTheOrderOfTheEvidence()
    {
        Assert.Equal(["p21", "p11"], Set.Of("population-total").In(Given.City).Select(item => item.Id));
        Assert.Equal(["p21", "p11", "e21"], Set.Of("population-total").In(Given.City, Given.Country).Select(item => item.Id));
        Assert.All([Given.City.Name, Given.City.Code!.Value.Text], area => Assert.Equal(["p21", "p11"], Set.Of("population-total").In(area).Select(item => item.Id)));
        Assert.Equal(["s1", "s10"], Set.By(Dimension.DeprivationDecile("IMD 2019")).Select(item => item.Id));
        Assert.Equal(["s10"], Set.Category("10").Select(item => item.Id));
        Assert.Equal(["sf"], Set.For(Sex.Female).Select(item => item.Id));
        Assert.Equal(["sf"], Set.For("females").Select(item => item.Id));
        Assert.Equal(["sf", "sw"], Set.Of(Given.Smoking).Whole().Select(item => item.Id));
        Assert.Equal(["p11"], Set.At(Period.CalendarYear(2011)).Select(item => item.Id));
        Assert.Equal(7, Set.From("census").Count);
        Assert.Equal("s1", Set.Where(item => item.Id.EndsWith('1')).Of<Proportion>("smoking-prevalence").Single().Id);
        Assert.Equal(["2011", "2019", "2021"], Set.Periods.Select(period => period.Text));
        Assert.Equal([Given.City, Given.Country], Set.Areas);
    }

    [Fact]
    public void By_AnotherEdition_IsEmptyAndSaysWhatThereIs()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Set.By(Dimension.DeprivationDecile("IMD 2015")).Single());

        Assert.Equal("No observation: all, by IMD 2015 decile (1 most deprived). Before the last step there were: IMD 2019 decile (1 most deprived); area; not broken down.", error.Message);
    }

    [Fact]
    public void Single_TheStepThatEmptiedTheSet_IsTheLastNamed()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Set.Of("population-total").At("2001").In(Given.Country).Single());

        Assert.Equal("No observation: of 'population-total', at '2001'. Before the last step there were: 2011; 2021.", error.Message);
    }

    [Fact]
    public void Single_ThereAreSeveral_ListsThem()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Set.In(Given.City).Of<Count>("population-total").Single());

        Assert.Equal(
            "2 observations where one is wanted: all, in Coventry, of 'population-total'. They are: p21 (Coventry, persons, 2021: 345,325); "
            + "p11 (Coventry, persons, 2011: 316,960). Narrow the set further.", error.Message);
    }

    [Fact]
    public void Of_AnUnknownId_NamesTheNearest() => Assert.Contains(
        "The nearest ids are: population-total, smoking-prevalence", Assert.Throws<ArgumentException>(() => Set.Of("total-population")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_AnotherMeasure_NamesBoth() => Assert.Contains(
        "'smoking-prevalence' measures Proportion, not Rate", Assert.Throws<ArgumentException>(() => Set.Of<Rate>("smoking-prevalence")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_InAnEmptySet_SaysHowItBecameEmpty() => Assert.Contains(
        "(0 observations: all, at '1801').", Assert.Throws<ArgumentException>(() => Set.At("1801").Of("population-total")).Message, StringComparison.Ordinal);

    [Fact]
    public void Latest_IsOfThePeriodThatEndsLast()
    {
        Assert.Equal("p21", Set.Of("population-total").In(Given.City).Latest().Id);
        Assert.Throws<InvalidOperationException>(() => Set.Latest());
    }

    [Fact]
    public void New_AnIdTwice_ListsIt()
    {
        Assert.Contains("come more than once: p21", Assert.Throws<ArgumentException>(() => Set.With([Set[0]])).Message, StringComparison.Ordinal);
        Assert.Equal("p21", Set.WithId("p21").Id);
    }

    [Fact]
    public void ToString_SaysHowManyAndHowNarrowed() => Assert.Equal("1 observation: of 'population-total', in England", Set.Of("population-total").In(Given.Country).ToString());
}
