namespace PopulationHealth.Tests;

public class IndicatorListFileTests
{
    private static ValueList<Indicator> Read(string text)
    {
        using var stream = Texts.Stream(text);
        return IndicatorListFile.Read(stream, "own.csv");
    }

    [Fact]
    public void Read_FileForTheCompiler_IsReadToo()
    {
        var cold = Assert.IsType<Indicator<Proportion>>(Assert.Single(Read(
            "id,member,name,measure,polarity,method,numerator,denominator,marmot,dahlgren_whitehead\n"
            + "cold-homes,ColdHomes,Homes that are hard to keep warm,proportion,lower-good,Wilson,Homes hard to keep warm,Homes surveyed,MM5,DW-LIVE-HOUS\n")));

        Assert.Equal(("cold-homes", Polarity.LowerIsBetter, NeedsChapter.Environment), (cold.Id, cold.Polarity, cold.Chapter));
        Assert.Equal(NeedsChapter.Prospects, Assert.Single(Read("id,name,measure,polarity,chapter,dahlgren_whitehead\na,A,count,neutral,prospects,DW-LIVE-HOUS\n")).Chapter);
        Assert.Equal(["DW-LIVE-HOUS", "MM5"], cold.Places.Select(place => place.Code));
    }

    [Fact]
    public void Read_Mistakes_AreAllListed()
    {
        var problems = Assert.Throws<DataFileException>(() => Read(
            "id,name,measure,unit,polarity,kind,chapter,marmot\n"
            + "a,A,share,,up,thing,streets,MM99\n"
            + "a,,rate,per head,neutral,,,\n"
            + "c,C,mean,,neutral,,,\n")).Problems.Select(problem => (problem.Row, problem.Column));

        Assert.Equal(
            [(2, "chapter"), (2, "kind"), (2, "marmot"), (2, "measure"), (2, "polarity"), (3, "id"), (3, "name"), (3, "unit"), (4, "unit")],
            problems.OrderBy(problem => problem.Row).ThenBy(problem => problem.Column, StringComparer.Ordinal));
    }

    [Fact]
    public void Read_UnitOrMultiplierOfAnotherMeasure_IsAMistake()
    {
        var problems = Assert.Throws<DataFileException>(() => Read(
            "id,name,measure,unit,multiplier,polarity\n"
            + "a,Life,life expectancy,months,,neutral\n"
            + "b,Share,proportion,per 100,,neutral\n"
            + "c,Falls,crude rate,\"per 1,000\",100000,neutral\n"
            + "d,Deaths,crude rate,\"per 1,000\",1000,neutral\n")).Problems.Select(problem => $"{problem.Row} {problem.Column}");

        Assert.Equal(["2 unit", "3 unit", "4 multiplier"], problems);
    }

    [Fact]
    public void Write_TheWholeCatalogue_ReadsBackWithMeasurePolarityAndPlaces()
    {
        var written = Texts.Written(stream => IndicatorListFile.Write(stream, Indicators.All));

        Assert.Equal(
            Indicators.All.Select(indicator => (indicator.Id, indicator.Name, indicator.Example.GetType(), indicator.Example.Unit, indicator.Polarity, indicator.Kind, indicator.Chapter, string.Join(";", indicator.Places.Select(place => place.Code).Order(StringComparer.Ordinal)))),
            Read(written).Select(indicator => (indicator.Id, indicator.Name, indicator.Example.GetType(), indicator.Example.Unit, indicator.Polarity, indicator.Kind, indicator.Chapter, string.Join(";", indicator.Places.Select(place => place.Code).Order(StringComparer.Ordinal)))));
    }
}
