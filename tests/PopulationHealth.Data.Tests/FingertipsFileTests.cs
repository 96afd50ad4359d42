using System.Text;

namespace PopulationHealth.Tests;

/// <summary>Places and figures are invented; the form of the file, its columns, periods, ages and categories, is that of the file behind "Download data" of Fingertips.</summary>
public class FingertipsFileTests
{
    private const string Header =
        "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,"
        + "Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Regions (statistical) value or percentiles,"
        + "Time period Sortable,New data,Compared to goal,Time period range";

    [Fact]
    public void Read_AFullRow_KeepsValueLimitsCountsNoteAndPlace()
    {
        var figure = Assert.IsType<Observation<Proportion>>(One("92443,Smoking Prevalence in adults (18+),E12000099,Oatland,E06000099,\"Barley, City of\",UAs,Female,18+ yrs,,,2022,12.3456789,11.1,13.9,10.2,14.8,1234,10000,There is a data quality issue with this value,,,,,,,"));

        Assert.Equal(("12.3%", 0.123456789), (figure.ToString(), figure.Estimate.Value.Value));
        Assert.Equal([(0.111, 0.139, 0.95), (0.102, 0.148, 0.998)], figure.Estimate.Intervals.Select(interval => (Math.Round(interval.Lower, 9), Math.Round(interval.Upper, 9), interval.Level)));
        Assert.Equal((1234.0, 10000.0), (figure.Estimate.Events!.Value, figure.Estimate.Population!.Value));
        Assert.Equal(["There is a data quality issue with this value"], figure.Estimate.Notes);
        Assert.Equal(("Barley, City of", "E06000099", Sex.Female, "18+", "2022"), (figure.Area.Name, figure.Area.Code!.Value.Text, figure.Sex, $"{figure.Age}", figure.Period.Text));
        Assert.Equal(("Indicator 92443, Smoking Prevalence in adults (18+)", Licence.OpenGovernment), (figure.Source.Section, figure.Source.Licence));
        Assert.Equal("92443/E06000099/2022/Female/18+ yrs", figure.Id);
    }

    [Theory]
    [InlineData("2019", "2019", PeriodBasis.CalendarYear)]
    [InlineData("2019 - 21", "2019-2021", PeriodBasis.PooledYears)]
    [InlineData("1999 - 01", "1999-2001", PeriodBasis.PooledYears)]
    [InlineData("2019/20", "2019/20", PeriodBasis.FinancialYear)]
    [InlineData("2016/17 - 20/21", "2016/17-2020/21", PeriodBasis.PooledFinancialYears)]
    [InlineData("2022/23 Q1", "2022-04 to 2022-06", PeriodBasis.MonthRange)]
    [InlineData("2021 Q2", "2021-04 to 2021-06", PeriodBasis.MonthRange)]
    [InlineData("2006/07 Q2 - 2007/08 Q1", "2006-07 to 2007-06", PeriodBasis.MonthRange)]
    [InlineData("2006 Q2 - 2007 Q1", "2006-04 to 2007-03", PeriodBasis.MonthRange)]
    [InlineData("2006/07 Q1-Q3", "2006-04 to 2006-12", PeriodBasis.MonthRange)]
    [InlineData("Aug 2021", "2021-08", PeriodBasis.Month)]
    [InlineData("Aug 2006 - Jul 2007", "2006-08 to 2007-07", PeriodBasis.MonthRange)]
    public void Read_EveryShapeOfPeriod_IsItsTime(string text, string period, PeriodBasis basis)
    {
        var found = One(Row(period: text)).Period;

        Assert.Equal((period, basis), (found.Text, found.Basis));
    }

    [Fact]
    public void Read_AcademicYears_AreSoWhereTheOptionsSay() =>
        Assert.Equal(PeriodBasis.AcademicYear, Read(Row(period: "2019/20"), new FingertipsOptions { AcademicYears = [92443] }).Observations.Single().Period.Basis);

    [Theory]
    [InlineData("Persons", "18+ yrs", "persons aged 18+", "18+")]
    [InlineData("Male", "<75 yrs", "males aged 0-74", "0-74")]
    [InlineData("Female", "All ages", "females", "")]
    [InlineData("Persons", "<1 yr", "persons aged 0", "0")]
    [InlineData("Persons", "10-11 yrs", "persons aged 10-11", "10-11")]
    [InlineData("Persons", "6-8 weeks", "persons, 6-8 weeks", "")]
    [InlineData("Persons", "2-2.5 yrs", "persons, 2-2.5 yrs", "")]
    [InlineData("Persons", "School age", "persons, School age", "")]
    [InlineData("Not applicable", "Not applicable", "persons", "")]
    [InlineData("Persons", "25-49 years old", "persons aged 25-49", "25-49")]
    public void Read_SexAndAge_AreTheGroup(string sex, string age, string group, string band)
    {
        var figure = One(Row(sex: sex, age: age));

        Assert.Equal((group, band), (figure.Group, figure.Age?.ToString() ?? ""));
    }

    [Theory]
    [InlineData("\"County & UA deprivation deciles in England (IMD2019, 4/21 geography)\"", "Most deprived decile (IMD2019)", "deprivation decile (County & UA in England, IMD2019, 4/21 geography): 1", 1)]
    [InlineData("LSOA11 deprivation deciles within area (IMD  trend)", "Fifth less deprived decile", "deprivation decile (LSOA11 within area, IMD trend): 6", 6)]
    [InlineData("District & UA (pre Apr2019)  deprivation deciles in England (IMD2015)", "Second least deprived decile (IMD2015)", "deprivation decile (District & UA (pre Apr2019) in England, IMD2015): 9", 9)]
    [InlineData("LSOA deprivation quintiles in England (IMD2015)", "Second most deprived quintile (IMD2015)", "deprivation quintile (LSOA in England, IMD2015): 2", 2)]
    [InlineData("LSOA deprivation quintiles in England (IMD2015)", "Least deprived quintile", "deprivation quintile (LSOA in England, IMD2015): 5", 5)]
    [InlineData("Ethnic groups", "Black / African / Caribbean / Black British", "ethnicity: Black / African / Caribbean / Black British", null)]
    [InlineData("Working status", "Retired", "Working status: Retired", null)]
    public void Read_Categories_AreBreakdownsAndDeprivationIsRanked(string type, string category, string breakdown, int? rank)
    {
        var found = One(Row(categories: $"{type},{category}")).Breakdown!;

        Assert.Equal((breakdown, rank), ($"{found}", found.Rank));
    }

    [Fact]
    public void Read_AllTenDeciles_RankInTheirOrder()
    {
        string[] words =
        [
            "Most deprived", "Second most deprived", "Third more deprived", "Fourth more deprived", "Fifth more deprived", "Fifth less deprived", "Fourth less deprived", "Third less deprived",
            "Second least deprived", "Least deprived",
        ];
        var rows = words.Select(word => Row(categories: $"County & UA deprivation deciles in England (IMD2019),{word} decile (IMD2019)"));

        Assert.Equal(Enumerable.Range(1, 10).Select(rank => (int?)rank), Read(string.Join("\n", rows)).Observations.Select(figure => figure.Breakdown!.Rank));
    }

    [Theory]
    [InlineData("Value suppressed for disclosure control due to small count", "suppressed")]
    [InlineData("Value suppressed due to incompleteness of source data", "not-published")]
    [InlineData("Value cannot be calculated as number of cases is too small", "too-few-events")]
    [InlineData("Value missing due to small sample size", "too-few-events")]
    [InlineData("Value missing in source data", "not-published")]
    [InlineData("", "not-published")]
    public void Read_AnEmptyValue_HasTheReasonOfItsNote(string note, string reason)
    {
        var missing = One(Row(value: "", note: note)).Missing!;

        Assert.Equal((reason, note), (missing.Code, missing.Detail));
    }

    [Fact]
    public void Read_AreasWithoutAGssCode_KeepTheirCodeInTheName()
    {
        var figures = Read($"{Row(area: "A81001,The Surgery,GPs")}\n{Row(area: "A81002,The Surgery,GPs")}").Observations;

        Assert.Equal([("The Surgery (A81001)", AreaType.HealthArea), ("The Surgery (A81002)", AreaType.HealthArea)], figures.Select(figure => (figure.Area.Name, figure.Area.Type)));
    }

    [Fact]
    public void Read_UnknownIndicators_AreWithoutAUnitAndNamed()
    {
        var row = Row().Replace("92443,Smoking", "99999999,Barley score", StringComparison.Ordinal);
        var reading = Read(row);
        var own = new Indicator<Score>("barley-score", "Barley score", new Score(0)) { FingertipsId = 99999999 };

        Assert.Equal(("fingertips-99999999", "12.5 (unit not stated)"), (reading.Untyped.Single().Id, $"{reading.Observations.Single()}"));
        Assert.Contains("No indicator has the number 99999999 (Barley score): it is without a unit.", reading.ToString());
        var typed = Read(row, new FingertipsOptions { Indicators = [own] });
        Assert.Equal((own, 0), (typed.Observations.Single().Indicator, typed.Untyped.Count));
    }

    [Theory]
    [InlineData("0.0432", "0.0432")]
    [InlineData("4.3e-05", "0.000043")]
    [InlineData("0.12345678", "0.123457")]
    [InlineData("120000", "120,000")]
    [InlineData("1.2e+05", "120,000")]
    public void Read_UnknownIndicators_KeepTheirDecimals(string value, string text)
    {
        var figure = Read(Row(value: value).Replace("92443,Smoking", "99999999,Barley score", StringComparison.Ordinal)).Observations.Single();

        Assert.Equal($"{text} (unit not stated)", $"{figure}");
    }

    [Fact]
    public void Read_ACountThatIsNoNumber_IsOneProblem() =>
        Assert.Equal("Count: 'many': a number must stand here, such as 1234.5.", Read(Row().Replace(",125,1000,", ",many,1000,", StringComparison.Ordinal)).LeftOut.Single().Detail);

    [Fact]
    public void Read_RowsThatAreNoObservation_AreEachAccountedFor()
    {
        var reading = Read(string.Join("\n",
            Row(),
            Row(),
            Row(value: "13.5"),
            Row(value: "twelve", period: "2018"),
            Row(value: "140", period: "2017"),
            Row(period: "20211"),
            Row(sex: "Both", period: "2016"),
            Row(period: "2015") + ",one more",
            "x" + Row(period: "2014"),
            Row(period: "2013", limits: "13,14,,"),
            Row(period: "2012", limits: "11,,,"),
            Row(period: "2011", limits: "-1,20,,"),
            ""));

        Assert.Equal(12, reading.Rows);
        Assert.Equal(reading.Rows, reading.Observations.Count + reading.LeftOut.Count + reading.NotKept);
        Assert.Equal(
            [
                (3, FingertipsReason.Repeated), (4, FingertipsReason.Contradiction), (5, FingertipsReason.Unreadable), (6, FingertipsReason.Unreadable), (7, FingertipsReason.Unreadable),
                (8, FingertipsReason.Unreadable), (9, FingertipsReason.WrongForm), (10, FingertipsReason.Unreadable),
            ],
            reading.LeftOut.Select(left => (left.Row, left.Reason)));
        Assert.Equal("the same as row 2.", reading.LeftOut[0].Detail);
        Assert.Contains("row 2 has 12.5%, this one 13.5%", reading.LeftOut[1].Detail);
        Assert.Equal(["2019", "2013", "2012", "2011"], reading.Observations.Select(figure => figure.Period.Text));
        Assert.All(reading.Observations.Skip(1), figure => Assert.Empty(figure.Value!.Intervals));
        Assert.Equal(
            ["The value does not lie between the published limits at 95.0%, so they are left out.", "Only one limit at 95.0% is published, so it is left out.", "The published limits are no possible values, so they are left out."],
            reading.Observations.Skip(1).Select(figure => figure.Value!.Notes.Single()));
        Assert.StartsWith("f.csv: 12 rows read, 4 observations made, 0 not asked for, 8 left out.\nLeft out, Repeated: 1, first row 3, Repeated: the same as row 2.", reading.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NewColumns_AreListedAndNotRead()
    {
        var text = $"{Header},Colour\n{Row()},green\n";

        Assert.Equal(["Colour"], Read(Encoding.UTF8.GetBytes(text)).UnknownColumns);
        Assert.Empty(Read(Row()).UnknownColumns);
    }

    [Fact]
    public void Read_OldHeadersAndAnyOrder_AreRead()
    {
        const string Text = "Value,Time period,Age,Sex,Area Name,Area Code,Indicator Name,Indicator ID\r\n12.5,2019,18+ yrs,Persons,Barley,E06000099,Smoking,92443\r\n";

        Assert.Equal("12.5%", $"{Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]).Observations.Single()}");
    }

    [Fact]
    public void Read_Keep_CountsWhatIsNotAskedFor()
    {
        var reading = Read($"{Row()}\n{Row(area: "E92000001,England,England")}", new FingertipsOptions { Keep = figure => figure.Area.Type == AreaType.Country });

        Assert.Equal((2, 1, 1), (reading.Rows, reading.NotKept, reading.Observations.Count));
    }

    [Theory]
    [InlineData("id,indicator\na,b\n", "column Value: the column is missing")]
    [InlineData("", "the file is empty")]
    [InlineData("Indicator ID;Indicator Name\n", "separated by semicolons")]
    public void Read_AnotherFile_IsRefused(string text, string problem)
    {
        var message = Assert.Throws<DataFileException>(() => Read(Encoding.UTF8.GetBytes(text))).Message;

        Assert.Contains(problem, message);
        Assert.Contains("this is no file of Fingertips", message);
    }

    [Fact]
    public void Read_ThenWriteAndRead_GivesTheSameFigures()
    {
        var figures = Read($"{Row(value: "12.3456", limits: "11,14,10,15", note: "A note")}\n{Row(value: "", note: "Value suppressed for disclosure control", period: "2020")}\n{Row(value: "", note: "Number too small", period: "2018")}").Observations;

        Assert.Equal(figures, Texts.Observations(Texts.Written(stream => ObservationFile.Write(stream, figures))));
    }

    private static string Row(
        string area = "E06000099,Barley,UAs", string sex = "Persons", string age = "18+ yrs", string categories = ",", string period = "2019", string value = "12.5", string limits = ",,,", string note = "") =>
        $"92443,Smoking,,,{area},{sex},{age},{categories},{period},{value},{limits},125,1000,{note},,,,,,,";

    private static Observation One(string row)
    {
        var reading = Read(row);
        Assert.Empty(reading.LeftOut);
        return reading.Observations.Single();
    }

    private static FingertipsReading Read(string rows, FingertipsOptions? options = null) => Read(Encoding.UTF8.GetBytes($"{Header}\n{rows}\n"), options);

    private static FingertipsReading Read(byte[] bytes, FingertipsOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return FingertipsFile.Read(stream, "f.csv", options);
    }
}
