namespace PopulationHealth.Tests;

public class ObservationFileTests
{
    private const string Short = "id,indicator,area,period,value,source\n";

    private static readonly CrudeRateIndicator Crude = Indicators.All.OfType<CrudeRateIndicator>().First();
    private static readonly DirectlyStandardisedRateIndicator Standardised = Indicators.All.OfType<DirectlyStandardisedRateIndicator>().First();

    [Fact]
    public void Read_OnlyTheNeededColumns_IsEnough()
    {
        var figure = Texts.Observations(Short + "a,smoking-prevalence-adults,Barley,2021,12.5,Annual survey\n").Single();

        Assert.Equal(("12.5%", "Barley", "2021", "persons", Sex.Persons), (figure.ToString(), figure.Area.Name, figure.Period.Text, figure.Group, figure.Sex));
        Assert.Equal(("Annual survey", "a", Licence.NotStated), (figure.Source.Document, figure.Source.Item, figure.Source.Licence));
    }

    [Fact]
    public void Read_CountsWithoutAValue_AreTakenByTheIndicatorsMethod()
    {
        const string Counted = "id,indicator,area,period,value,numerator,denominator,source\n";
        var share = (Observation<Proportion>)Texts.Observations(Counted + "a,smoking-prevalence-adults,Barley,2021,,240,1000,Survey\n").Single();
        var rate = (Observation<Rate>)Texts.Observations(Counted + $"a,{Crude.Id},Barley,2021,,12,5000,Survey\n").Single();

        Assert.Equal("24.0% (95% confidence interval 21.5 to 26.7)", $"{share.Estimate.WithInterval():CI}");
        Assert.Equal(((Rate)Crude.Example).Per * 12 / 5000, rate.Estimate.Value.Value, 1e-9);
        Assert.Equal(Rate.Of(12, 5000, ((Rate)Crude.Example).Per).Intervals, rate.Estimate.WithInterval().Intervals);
        Assert.Contains("the counts alone make a crude rate only", Assert.Single(Texts.Problems(Counted + $"a,{Standardised.Id},Barley,2021,,12,5000,Survey\n")).ToString());
        Assert.Contains("a number must stand here", Assert.Single(Texts.Problems(Counted + "a,smoking-prevalence-adults,Barley,2021,,240,,Survey\n")).ToString());
    }

    [Theory]
    [InlineData(",12,5000")]
    [InlineData("[c],,")]
    public void Read_AnUnknownIndicatorThatMayNeedNoValue_IsOneProblem(string cells)
    {
        var problems = Texts.Problems($"id,indicator,area,period,value,numerator,denominator,source\na,smoking-adults,Barley,2021,{cells},Survey\n");

        Assert.Contains("the nearest is smoking-prevalence-adults. Use an id of the catalogue (populationhealth indicators", Assert.Single(problems));
    }

    [Theory]
    [InlineData("Smoking prevalence", "smoking-prevalence-adults")]
    [InlineData("overcrowded households", "household-overcrowding")]
    [InlineData("prevalence-of-smoking-in-adults", "smoking-prevalence-adults")]
    public void Read_AnUnknownIndicator_NamesTheNearest(string id, string nearest) =>
        Assert.Contains($"the nearest is {nearest}. ", Assert.Single(Texts.Problems($"id,indicator,area,period,value,source\na,{id},Barley,2021,12,Survey\n")));

    [Theory]
    [InlineData("*")]
    [InlineData("<5")]
    [InlineData("n/a")]
    [InlineData("#DIV/0!")]
    [InlineData("")]
    public void Read_WhatStandsForNoNumber_SaysHowToWriteIt(string value) => Assert.Contains(
        "a number must stand here, such as 1234.5; or why there is none: [c] or suppressed", Assert.Single(Texts.Problems($"id,indicator,area,period,value,source\na,smoking-prevalence-adults,Barley,2021,{value},Survey\n")));

    [Theory]
    [InlineData("0.24,240,1000", "by its counts this is a share of one; write it as a percentage: 24.")]
    [InlineData("1,600,1000", "by its counts this is a share of one; write it as a percentage: 100.")]
    [InlineData("0.2,24,10000", null)]
    [InlineData("0.24,24,10000", null)]
    [InlineData("0,0,10000", null)]
    [InlineData("24,240,1000", null)]
    public void Read_AShareInPlaceOfAPercentage_IsToldByItsCounts(string cells, string? problem)
    {
        var text = $"id,indicator,area,period,value,numerator,denominator,source\na,smoking-prevalence-adults,Barley,2021,{cells},Survey\n";

        if (problem is null)
            Assert.Single(Texts.Observations(text));
        else
            Assert.Contains(problem, Assert.Single(Texts.Problems(text)));
    }

    [Theory]
    [InlineData(",12,0", "the denominator must be above 0")]
    [InlineData(",-1,20", "the numerator must be 0 or more")]
    [InlineData(",30,20", "the numerator of a proportion must not be above")]
    public void Read_CountsThatCannotBe_AreOneProblem(string cells, string problem) =>
        Assert.Contains(problem, Assert.Single(Texts.Problems($"id,indicator,area,period,value,numerator,denominator,source\na,smoking-prevalence-adults,Barley,2021,{cells},Survey\n")));

    [Fact]
    public void Read_CountsOfAnOwnCrudeRate_MakeItAsThoseOfTheCatalogueDo()
    {
        using var own = new MemoryStream("id,name,measure,polarity,unit\ndeaths,Deaths,crude rate,lower-good,\"per 100,000\"\n"u8.ToArray());
        using var file = new MemoryStream("id,indicator,area,period,value,numerator,denominator,source\na,deaths,Barley,2021,,412,38100,Survey\n"u8.ToArray());

        var indicators = IndicatorListFile.Read(own, "own.csv");
        var rate = (Observation<Rate>)ObservationFile.Read(file, "deaths.csv", indicators).Single();

        Assert.IsType<CrudeRateIndicator>(indicators.Single());
        Assert.Equal($"{Rate.Of(412, 38_100):CI}", $"{rate.Estimate.WithInterval():CI}");
    }

    [Theory]
    [InlineData("IMD 2019 decile", "11", "column category: '11' is not allowed; the groups are 1, the most deprived, to 10, the least.")]
    [InlineData("IMD 2019 quintile", "0", "column category: '0' is not allowed; the groups are 1, the most deprived, to 5, the least.")]
    public void Read_RanksThatNoIndexHas_AreRefused(string dimension, string category, string problem)
    {
        var text = $"id,indicator,area,period,dimension,category,value,source\na,smoking-prevalence-adults,Barley,2021,{dimension},{category},12.5,Survey\n";

        Assert.Contains(problem, Assert.Single(Texts.Problems(text)).ToString());
    }

    [Fact]
    public void Documents_OfManyRows_IsEachDocumentOnce()
    {
        var figures = Texts.Observations(Short + "a,smoking-prevalence-adults,Barley,2021,12.5,Annual survey\nb,smoking-prevalence-adults,Barley,2022,12.1,Annual survey\n");

        Assert.Equal("Annual survey", figures.Documents.Single().Document);
    }

    [Fact]
    public void Read_AllColumns_KeepsEverything()
    {
        const string Text = "id,indicator,area,area_code,sex,age,dimension,category,period,period_basis,value,unit,lower,upper,numerator,denominator,precision,note,source,publisher,section,source_url,licence\n"
            + "a,smoking-prevalence-adults,Barley,E06000099,female,18+,ethnicity,White British,2018/19,academic-year,12.50,%,11,14,125,1000,around,one | two,Survey,Bureau,Table 1,https://example.org/a,OGL\n";

        var figure = Assert.IsType<Observation<Proportion>>(Texts.Observations(Text).Single());

        Assert.Equal((Sex.Female, new AgeBand(18, null), "ethnicity: White British"), (figure.Sex, figure.Age!.Value, figure.Breakdown!.ToString()));
        Assert.Equal((PeriodBasis.AcademicYear, Precision.Around, 2), (figure.Period.Basis, figure.Estimate.Precision, figure.Estimate.Decimals));
        Assert.Equal((0.11, 0.14, 0.95), (figure.Estimate.Interval!.Value.Lower, figure.Estimate.Interval!.Value.Upper, figure.Estimate.Interval!.Value.Level));
        Assert.Equal((125.0, 1000.0), (figure.Estimate.Events!.Value, figure.Estimate.Population!.Value));
        Assert.Equal(["one", "two"], figure.Estimate.Notes);
        Assert.Equal(("Bureau", "Table 1", "https://example.org/a", Licence.OpenGovernment), (figure.Source.Publisher, figure.Source.Section, figure.Source.Url, figure.Source.Licence));
    }

    [Fact]
    public void Read_ManyMistakes_ListsEveryOneWithRowAndColumn()
    {
        const string Text = "id,indicator,area,area_code,area_type,sex,age,dimension,category,period,period_basis,value,unit,lower,upper,numerator,denominator,precision,source,source_url\n"
            + "a,smoking-prevalence-adult,Barley,,,,,,,2021,,12.5,,,,,,,S,\n"
            + "b,smoking-prevalence-adults,,E99,,,,,,2021,,\"12,5\",,,,,,,S,\n"
            + "b,smoking-prevalence-adults,Barley,,Village,men and women,old,,White,20211,decade,140,per 1000,5,,7,0,roughly,,ftp://x\n"
            + "d,smoking-prevalence-adults,Barley,E06000099,,,,,,2021,,12.5,,13,14,30,20,,S,\n"
            + "e,smoking-prevalence-adults,Wheatley,E06000099,,male,,sex,female,2021,,[c],,14,13,-1,20,,S,\n";

        var problems = Texts.Problems(Text);

        string[] expected =
        [
            "row 2, column indicator: 'smoking-prevalence-adult' is not allowed; no indicator has that id; the nearest is smoking-prevalence-adults",
            "row 3, column area: the cell may not be empty",
            "row 3, column area_code: 'E99' is not allowed",
            "row 3, column value: '12,5' is not allowed; write the decimals with a point: 12.5",
            "row 4, column id: 'b' is not allowed; the id stands in an earlier row",
            "row 4, column area_type: 'Village'",
            "row 4, column sex: 'men and women'",
            "row 4, column age: 'old'",
            "row 4, column category: 'White' is not allowed; say in the column dimension",
            "row 4, column period: '20211'",
            "row 4, column period_basis: 'decade'",
            "row 4, column value: '140' is not allowed; a percentage lies between 0 and 100",
            "row 4, column unit: 'per 1000' is not allowed; the unit of smoking-prevalence-adults is %",
            "row 4, column upper: lower and upper",
            "row 4, column denominator: '0'",
            "row 4, column precision: 'roughly'",
            "row 4, column source: the cell may not be empty",
            "row 4, column source_url: 'ftp://x'",
            "row 5, column value: '12.5' is not allowed; the value must lie between lower and upper",
            "row 5, column numerator: '30'",
            "row 6, column area: 'Wheatley' is not allowed; an earlier row has the code E06000099 for Barley",
            "row 6, column category: 'female' is not allowed; the group or the sex says males",
            "row 6, column upper: '13'",
            "row 6, column numerator: '-1'",
        ];
        Assert.All(expected, start => Assert.Contains(problems, problem => problem.StartsWith("mine.csv, " + start, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, problems.Count);
    }

    [Theory]
    [InlineData("id,indicator,area,period,value\na,b,c,d,1\n", "column source: the column is missing")]
    [InlineData("id,indicator,area,period,value,source,colour\n", "column colour: 'colour' is not allowed; the columns are id,indicator,area,period,value,source,indicator_name")]
    [InlineData(Short, "the file has a header and no rows")]
    public void Read_WrongForm_SaysWhatToDo(string text, string problem) => Assert.Contains(Texts.Problems(text), given => given.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("[c]", "suppressed")]
    [InlineData("[z]", "not-applicable")]
    [InlineData("too-few-events", "too-few-events")]
    public void Read_NoValue_KeepsTheReason(string cell, string reason) =>
        Assert.Equal(reason, Texts.Observations(Short + $"a,smoking-prevalence-adults,Barley,2021,{cell},S\n").Single().Missing!.Code);

    [Fact]
    public void Read_OwnIndicator_TakesThePlaceOfTheCatalogue()
    {
        var own = new Indicator<Rate>("smoking-prevalence-adults", "Ours", new Rate(0, 1000));

        Assert.Equal("12.5 per 1,000", Texts.Observations(Short + "a,smoking-prevalence-adults,Barley,2021,12.5,S\n", [own]).Single().ToString());
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameFigures()
    {
        const string Text = "id,indicator,area,area_code,area_type,group,dimension,category,period,value,lower,upper,numerator,denominator,precision,note,source\n"
            + "a,smoking-prevalence-adults,Barley,E06000099,,women aged 18-64,ethnicity,\"White, British\",2018-2020,12.50,11.1,14.2,125,1000,over,\"a \"\"note\"\"\",Survey\n"
            + "b,life-expectancy-at-birth,Peers,,ComparatorGroup,males,,,mid-2020,79.125,,,,,,,Survey\n"
            + "c,infant-mortality,Barley,E06000099,,persons,,,,[c],,,,,,,Survey\n";
        var first = Texts.Observations(Text);

        var written = Texts.Written(stream => ObservationFile.Write(stream, first));

        Assert.Equal(first, Texts.Observations(written));
        Assert.Contains(",12.50,%,11.1,14.2,125,1000,over,", written);
    }

    [Fact]
    public void Write_AnIntervalAtAnotherLevel_HasNoLimits()
    {
        var figure = Computed(Proportion.Of(125, 1000, 0.9));
        var back = Texts.Observations(Texts.Written(stream => ObservationFile.Write(stream, [figure]))).Single();
        var both = Texts.Observations(Texts.Written(stream => ObservationFile.Write(stream, [Computed(Proportion.Of(125, 1000, 0.9, 0.95))]))).Single();

        Assert.Empty(back.Value!.Intervals);
        Assert.Equal([0.95], both.Value!.Intervals.Select(interval => interval.Level));
    }

    [Fact]
    public void Write_AComputedEstimate_ReadsBackButForWhatNoColumnHas()
    {
        var figure = Computed(Proportion.Of(125, 1000, 0.95, 0.998));
        var back = Assert.IsType<Observation<Proportion>>(Texts.Observations(Texts.Written(stream => ObservationFile.Write(stream, [figure]))).Single());

        Assert.Equal((figure.Estimate.Value, 125.0, 1000.0), (back.Estimate.Value, back.Estimate.Events!.Value, back.Estimate.Population!.Value));
        Assert.Equal([0.95, 0.998], back.Estimate.Intervals.Select(interval => interval.Level));
        Assert.All(figure.Estimate.Intervals.Zip(back.Estimate.Intervals), pair => Assert.Equal((pair.First.Lower, pair.First.Upper), (pair.Second.Lower, pair.Second.Upper), Near));
        // What is lost, as the remark of Write lists it.
        Assert.Equal(("Wilson score", "as published"), (figure.Estimate.Intervals[0].Method, back.Estimate.Intervals[0].Method));
        Assert.Equal((2021, null, null), (figure.Area.Vintage, back.Area.Vintage, back.Area.Parent));
        Assert.Equal(("", "a"), (back.Excerpt, back.Source.Item));
        Assert.Equal(new Licence("House terms", "", "House terms"), back.Source.Licence);
        Assert.Equal(["one", "two"], back.Estimate.Notes);
    }

    [Fact]
    public void Write_OneIdTwice_IsRefusedAndNothingIsWritten()
    {
        var figures = Texts.Observations(Short + "a,smoking-prevalence-adults,Barley,2021,12.5,S\nb,smoking-prevalence-adults,Barley,2022,13.5,S\n");
        using var stream = new MemoryStream();

        Assert.Contains("more than once: a.", Assert.Throws<ArgumentException>(() => ObservationFile.Write(stream, [figures[0], .. figures])).Message);
        Assert.Equal(0, stream.Length);
    }

    private static Observation<Proportion> Computed(Estimate<Proportion> estimate) =>
        new((Indicator<Proportion>)Indicators.All.Single(indicator => indicator.Id == "smoking-prevalence-adults"), estimate with { Notes = ["one|two"] })
        {
            Id = "a",
            Area = Area.Coded("Barley", "E06000099", 2021, Area.Uncoded("Oatland")),
            Period = Period.Parse("2021"),
            Source = new Source("Survey") { Item = "row 7", Licence = new Licence("House terms", "https://example.org/terms", "Print this line.") },
            Excerpt = "one adult in eight",
        };

    private static bool Near((double Lower, double Upper) one, (double Lower, double Upper) other) => Math.Abs(one.Lower - other.Lower) < 1e-12 && Math.Abs(one.Upper - other.Upper) < 1e-12;
}
