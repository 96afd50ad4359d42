using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

public sealed class CheckCommandTests : CommandLineHarness
{
    private const string Header = "id,indicator,area,area_code,period,value,source\n";

    [Fact]
    public async Task Check_GoodFile_SaysWhatThereIs()
    {
        File.WriteAllText(In("mine.csv"), Header
            + "a,smoking-prevalence-adults,Barley,E06000099,2021,12.5,Survey\n"
            + "b,smoking-prevalence-adults,Oatland,E12000099,2021,[c],Survey\n"
            + "c,life-expectancy-at-birth,Barley,E06000099,2018-2020,80.1,Survey\n");

        Assert.Equal(ExitCode.Success, await Run("check", In("mine.csv")));
        Assert.Equal($"""
            {In("mine.csv")}: 3 rows, 2 indicators, nothing wrong.
            Areas:
              Barley (E06000099): 2 rows
              Oatland (E12000099): 1 row
            Periods:
              2018 to 2020: 1 row
              2021: 2 rows
            Chapters:
              Demographics and community: 0 indicators
              Prospects: 0 indicators
              Environment: 0 indicators
              Health and wellbeing: 2 indicators
              Other topics: 0 indicators
            Without a value: 1 row

            """.ReplaceLineEndings("\n"), Out.ToString());
        Assert.Empty(Error.ToString());
    }

    [Fact]
    public async Task Check_ADownloadFromFingertips_SaysWhatThereIsAndWhatIsNot()
    {
        File.WriteAllText(In("indicators.csv"), "Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Time period,Value\n"
            + "92443,Smoking,E06000099,Barley,Persons,18+ yrs,2022,12.5\n92443,Smoking,E06000099,Barley,Persons,18+ yrs,2022,12.5\n92443,Smoking,E06000099,Barley,Persons,18+ yrs,2023,much\n");

        Assert.Equal(ExitCode.Failure, await Run("check", In("indicators.csv")));
        Assert.StartsWith("1 row cannot be used as they are:\nindicators.csv, row 4, Unreadable: Value: 'much'", Error.ToString());
        Assert.StartsWith("indicators.csv: 3 rows read, 1 observations made, 0 not asked for, 2 left out.\nLeft out, Repeated: 1, first row 3, Repeated: the same as row 2.\nLeft out, Unreadable: 1, first row 4, Unreadable: Value: 'much'", Out.ToString());
        Assert.Contains("\nAreas:\n  Barley (E06000099): 1 row\n", Out.ToString());
    }

    [Fact]
    public async Task Check_ValuesThatTheCountsDoNotGive_AreToLookAt()
    {
        File.WriteAllText(In("mine.csv"), "id,indicator,area,period,dimension,category,value,numerator,denominator,source\n"
            + "a,smoking-prevalence-adults,Barley,2021,IMD 2019 decile,1,24.0,240,1000,Survey\n"
            + "b,smoking-prevalence-adults,Barley,2021,IMD 2019 decile,2,42.0,240,1000,Survey\n"
            + "c,smoking-prevalence-adults,Barley,2021,ethnicity,White British,,120,1000,Survey\n"
            + "d,smoking-prevalence-adults,Barley,2021,IMD decile,1,24.0,,,Survey\n"
            + "e,smoking-prevalence-adults,Barley,2022,IMD 2019 quintile,1,24.12345678,,,Survey\n"
            + "f,smoking-prevalence-adults,Barley,2022,IMD 2019 quintile,1,22,,,Survey\n"
            + "g,smoking-prevalence-adults,Barley,2022,IMD 2019 quintile,2,21,,,Survey\n"
            + "h,smoking-prevalence-adults,Barley,2022,IMD 2019 quintile,3,20,,,Survey\n"
            + "i,smoking-prevalence-adults,Barley,2022,IMD 2019 quintile,5,19,,,Survey\n");

        Assert.Equal(ExitCode.Success, await Run("check", In("mine.csv")));
        Assert.Contains("\nBroken down by:\n  IMD 2019 decile, ranked: 2 rows\n  ethnicity: 1 row\n  IMD decile: 1 row\n  IMD 2019 quintile, ranked: 5 rows\n", Out.ToString());
        Assert.Contains("\nTo look at:\n  smoking-prevalence-adults: 1 value not the numerator over the denominator, so that no interval is made (b: 42.0% beside 240 of 1,000).", Out.ToString());
        Assert.Contains("nothing wrong, 4 things to look at (below).\n", Out.ToString());
        Assert.Contains("\n  IMD decile: not taken for a ranking", Out.ToString());
        Assert.Contains("\n  smoking-prevalence-adults, Barley, 2022, IMD 2019 quintile: group 4 missing; group 1 there more than once. A gradient needs each group once.\n", Out.ToString());
        Assert.Contains("\n  smoking-prevalence-adults: 1 value with more than 6 decimals", Out.ToString());
    }

    [Fact]
    public async Task Check_FiguresThatStandTwiceOrHaveNoDate_AreToLookAt()
    {
        File.WriteAllText(In("mine.csv"), "id,indicator,area,area_code,period,group,value,source\n"
            + "a,smoking-prevalence-adults,Barley,E06000099,2021,,24.0,Survey\n"
            + "b,smoking-prevalence-adults,Barley,E06000099,2021,,23.0,Survey\n"
            + "c,smoking-prevalence-adults,Barley,E06000099,2021,students,22.0,Survey\n"
            + "d,smoking-prevalence-adults,Barley,E06000098,FY24,,21.0,Survey\n"
            + "e,smoking-prevalence-adults,Barley,E06000099,2010-11,,21.0,Survey\n"
            + "f,smoking-prevalence-adults,Barley,E06000099,2010-12,,21.0,Survey\n");

        Assert.Equal(ExitCode.Success, await Run("check", In("mine.csv")));
        Assert.Contains("nothing wrong, 4 things to look at (below).\n", Out.ToString());
        Assert.Contains("\n  smoking-prevalence-adults, Barley, 2021, persons: 2 rows (a: 24.0%; b: 23.0%). Tell them apart", Out.ToString());
        Assert.Contains("\n  Barley: 2 codes, E06000099, E06000098, so", Out.ToString());
        Assert.Contains("\n  period FY24: 1 row without a date", Out.ToString());
        Assert.Contains("\n  period 2010-11: 1 row read as November 2010. If the financial year is meant, write 2010/11.\n", Out.ToString());
    }

    [Fact]
    public async Task Check_ManyMistakes_ListsAll()
    {
        // More than other commands show.
        File.WriteAllText(In("mine.csv"), Header + string.Concat(Enumerable.Range(0, 250).Select(number => $"a{number},smoking-prevalence-adults,Barley,,2021,{number} %,Survey\n")));

        Assert.Equal(ExitCode.Failure, await Run("check", In("mine.csv")));
        Assert.StartsWith("250 problems; nothing was loaded:\nmine.csv, row 2, column value: '0 %' is not allowed", Error.ToString());
        Assert.Equal(251, Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Empty(Out.ToString());
    }

    [Fact]
    public async Task Check_OwnIndicators_AreKnown()
    {
        File.WriteAllText(In("own.csv"), "id,name,measure,polarity\ncold-homes,Cold homes,proportion,lower-good\n");
        File.WriteAllText(In("mine.csv"), Header + "a,cold-homes,Barley,,2021,12.5,Survey\n");

        Assert.Equal(ExitCode.Failure, await Run("check", In("mine.csv")));
        Assert.Equal(ExitCode.Success, await Run("check", In("mine.csv"), "--indicators", In("own.csv")));
    }

    [Fact]
    public async Task Check_Workbook_SaysHowItStandsToTheChecklist()
    {
        var sound = new AccessibleWorkbook
        {
            Title = "Deaths", Publisher = "Barley Council", Contact = "statistics@barley.example",
            Sheets = [new() { Name = "Table_1", Title = "Deaths by ward", Table = new([new("Ward"), new("Deaths")], [[WorkbookCell.Of("North"), WorkbookCell.Of(12)]]) }],
        };
        sound.Save(In("sound.xlsx"));
        (sound with { Sheets = [sound.Sheets[0] with { Table = sound.Sheets[0].Table.WithColumn("Deaths", column => column with { Alignment = ColumnAlignment.Left }) }] }).Save(In("odd.xlsx"));
        File.WriteAllText(In("none.xlsx"), "no workbook");

        Assert.Equal(ExitCode.Success, await Run("check", In("sound.xlsx")));
        Assert.StartsWith($"{In("sound.xlsx")}: 40 rules met, 0 not met, 3 for a person to look at\n", Out.ToString());
        Assert.Equal(ExitCode.Failure, await Run("check", In("odd.xlsx")));
        Assert.Contains("NOT MET: Words stand to the left; numbers, and the headings above them, to the right.\n  Table_1!B5: the number does not stand to the right.\n", Out.ToString());
        Assert.Equal(ExitCode.Failure, await Run("check", In("none.xlsx")));
        Assert.StartsWith($"{In("none.xlsx")}: This is no workbook that can be read", Error.ToString());
    }

    [Fact]
    public async Task Check_NoFile_IsFailure() => Assert.Equal(ExitCode.Failure, await Run("check", In("none.csv")));

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--strict", "a.csv")]
    [InlineData("check", "")]
    public async Task Check_WrongUsage_IsSaid(params string[] args) => Assert.Equal(ExitCode.Usage, await Run(args));
}
