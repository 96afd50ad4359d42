using PopulationHealth.Cli;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>The notebook for any place: with the figures of England that it comes with, and with those of a place that does not exist.</summary>
public sealed class YourPlaceTests : CommandLineHarness
{
    private const string Name = "10-your-place.ipynb";

    private static readonly string Path10 = Path.Join(RepositoryNotebooks.Folder, Name);

    [Fact]
    public async Task England_Extract_IsMadeOfTheEvidence()
    {
        Assert.Equal(ExitCode.Success, await Run("evidence", "-o", In("out"), "--area", "England"));

        Assert.Equal(EnglandExtract.FiguresOf(In("out")), Committed(EnglandExtract.Figures));
        Assert.Equal(EnglandExtract.IndicatorsOf(In("out")), Committed(EnglandExtract.Indicators));
        Assert.Equal(113, ObservationFile.Read(Path.Join(EnglandExtract.Folder, EnglandExtract.Figures), IndicatorListFile.Read(Path.Join(EnglandExtract.Folder, EnglandExtract.Indicators))).Count);
    }

    [Fact]
    public void England_CommittedNotebook_HasNoWordOfTheCity()
    {
        Assert.False(EnglandExtract.NamesTheCity(File.ReadAllText(Path10)));
        Assert.False(EnglandExtract.NamesTheCity(Committed(EnglandExtract.Figures)));
        Assert.False(EnglandExtract.NamesTheCity(Committed(EnglandExtract.Indicators)));
    }

    [Fact]
    public async Task England_Report_HasNoWordOfTheCityAndUsesEveryFigure()
    {
        Copy("england");
        Assert.Equal(ExitCode.Success, await Run("report", In("nb"), "-o", In("report")));

        var pages = Directory.GetFiles(In("report"), "*.html").Select(File.ReadAllText).ToList();
        Assert.NotEmpty(pages);
        Assert.DoesNotContain(pages, EnglandExtract.NamesTheCity);
        Assert.Equal(ExitCode.Success, await Run("run", In("nb/" + Name)));
        Assert.Equal(113, Assert.Single(NotebookFigures.In(In("nb")), notebook => notebook.File == Name).Figures.Count);
    }

    [Fact]
    public async Task AnotherPlace_OnlyTheFirstCellChanged_RunsAndJudges()
    {
        Copy("england");
        File.WriteAllText(In("nb/data/barley.csv"), """
            id,indicator,area,area_code,sex,dimension,category,period,value,lower,upper,numerator,denominator,source,licence
            a1,smoking-prevalence-adults,Barley,E06000099,,,,2019,20.0,,,200,1000,Survey of Barley,OGL
            a2,smoking-prevalence-adults,Barley,E06000099,,,,2020,19.0,,,190,1000,Survey of Barley,OGL
            a3,smoking-prevalence-adults,Oatland,E12000099,,,,2019,15.0,,,,,Survey of Oatland,OGL
            a4,smoking-prevalence-adults,Oatland,E12000099,,,,2020,14.0,,,,,Survey of Oatland,OGL
            b1,life-expectancy-at-birth,Barley,E06000099,female,,,2018-2020,83.5,83.1,83.9,,,Life tables,
            b2,life-expectancy-at-birth,Barley,E06000099,male,,,2018-2020,[c],,,,,Life tables,
            b3,life-expectancy-at-birth,Oatland,E12000099,female,,,2018-2020,83.4,,,,,Life tables,
            c1,resident-population,Barley,E06000099,,,,mid-2020,5200,,,,,Estimates,
            d1,fuel-poverty-low-energy-efficiency,Barley,E06000099,,ethnicity,White,,12,,,,,A leaflet without a date,
            """.ReplaceLineEndings("\n"));
        var notebook = Notebook.Load(In("nb/" + Name));
        var cells = notebook.Cells.ToList();
        var top = cells.FindIndex(cell => cell.Source.Contains("var place", StringComparison.Ordinal));
        cells[top] = cells[top] with { Source = "var file = \"data/barley.csv\";\nvar indicators = \"\";\nvar place = \"Barley\";\nvar comparator = \"E12000099\";" };
        (notebook with { Cells = cells }).Save();

        Assert.Equal(ExitCode.Success, await Run("report", In("nb"), "-o", In("report")));
        var page = File.ReadAllText(Path.Join(In("report"), "10-your-place.html"));

        Assert.Equal("", Error.ToString());
        Assert.Contains("<td>16.7 to 21.5</td><td>14.0%</td><td>statistically worse at the 95% level</td>", page);
        Assert.Contains("<td>83.1 to 83.9</td><td>83.4 years</td><td>not statistically different at the 95% level</td>", page);
        Assert.Contains("the value (suppressed to protect confidentiality)", page);
        Assert.Contains("an interval; a comparator; an earlier figure", page);
        Assert.Contains("a dated period", page);
        Assert.Contains("The file has no figure for Barley in this chapter.", page);
        Assert.DoesNotContain("England", page);
        Assert.False(EnglandExtract.NamesTheCity(page));
    }

    [Fact]
    public async Task AnotherPlace_NameThatTheFileDoesNotHave_SaysWhichThereAre()
    {
        Copy("england");
        File.WriteAllText(In("nb/" + Name), File.ReadAllText(In("nb/" + Name)).Replace("var place = \\\"England\\\"", "var place = \\\"Engerland\\\"", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Failure, await Run("run", In("nb/" + Name)));
        Assert.Contains("No figure is of an area 'Engerland'; the areas are England.", Error.ToString());
    }

    private static string Committed(string file) => File.ReadAllText(Path.Join(EnglandExtract.Folder, file));

    private void Copy(string name)
    {
        Directory.CreateDirectory(In("nb/data"));
        File.Copy(Path10, In("nb/" + Name));
        foreach (var file in Directory.GetFiles(EnglandExtract.Folder, $"{name}*.csv"))
            File.Copy(file, Path.Join(In("nb/data"), Path.GetFileName(file)));
    }
}
