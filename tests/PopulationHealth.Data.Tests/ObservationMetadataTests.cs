using System.Text.Json;

namespace PopulationHealth.Tests;

public class ObservationMetadataTests
{
    private const string Text = "id,indicator,area,period,value,source,licence\na,smoking-prevalence-adults,Barley,2021,12.5,Survey,OGL\n";

    [Fact]
    public void Write_ToAPath_PutsTheMetadataBeside()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var figures = Texts.Observations(Text);
            var path = Path.Join(folder, "barley.csv");
            ObservationFile.Write(path, figures, "Figures of Barley", "Barley Council");

            Assert.Equal(figures, ObservationFile.Read(path));
            using var json = JsonDocument.Parse(File.ReadAllText(path + "-metadata.json"));
            Assert.Equal(("barley.csv", "Figures of Barley", "Barley Council"), (Get("url"), Get("dc:title"), Get("dc:publisher")));
            Assert.Equal(Licence.OpenGovernment.Url, json.RootElement.GetProperty("dc:license").GetProperty("@id").GetString());
            var columns = json.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!);
            Assert.Equal(File.ReadLines(path).First(), string.Join(",", columns));

            string Get(string name) => json.RootElement.GetProperty(name).GetString()!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Write_ThatFails_LeavesTheOldFileAndNothingElse()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var figures = Texts.Observations(Text);
            var path = Path.Join(folder, "barley.csv");
            File.WriteAllText(path, "old");
            Directory.CreateDirectory(path + "-metadata.json");

            Assert.ThrowsAny<SystemException>(() => ObservationFile.Write(path, figures, "Figures of Barley", "Barley Council"));
            Assert.Throws<ArgumentException>(() => ObservationFile.Write(path, figures.Concat(figures), "Figures of Barley", "Barley Council"));
            Assert.Equal("old", File.ReadAllText(path));
            Assert.Equal(["barley.csv", "barley.csv-metadata.json"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Metadata_FiguresOfSeveralLicences_StateNone()
    {
        var metadata = ObservationFile.Metadata("a.csv", Texts.Observations(Text + "b,smoking-prevalence-adults,Barley,2022,12.5,Survey,\n"), "Mixed", "Barley Council");

        Assert.Equal(Licence.NotStated, metadata.Licence);
        Assert.Contains("Each row has its own source", metadata.Description);
        Assert.DoesNotContain("dc:license", Texts.Written(metadata.Write));
    }
}
