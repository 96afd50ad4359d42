namespace PopulationHealth.Tests;

public sealed class NotebookFiguresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("populationhealth-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void In_NotebooksThatWereRun_AreTheFiguresOfTheirLists()
    {
        var sources = new SourceList();
        foreach (var item in new[] { "row-2", "row-1", "row-2" })
            sources.NumberOf(new Source("Census") { Item = item });
        Write("02-late.ipynb", sources.ToJson());
        Write("01-early.ipynb", """{"figures":[]}""");
        File.WriteAllText(Path.Join(_folder, "note.txt"), "no notebook");

        var found = NotebookFigures.In(_folder);

        Assert.Equal([("01-early.ipynb", "Where we are"), ("02-late.ipynb", "Where we are")], found.Select(notebook => (notebook.File, notebook.Title)));
        Assert.Empty(found[0].Figures);
        Assert.Equal(["row-1", "row-2"], found[1].Figures.Order());
    }

    [Fact]
    public void In_NotebookThatWasNotRun_UsesNone()
    {
        File.WriteAllText(Path.Join(_folder, "new.ipynb"), """{"cells":[{"cell_type":"markdown","source":"No heading"},{"cell_type":"code","outputs":[{"output_type":"stream","text":"x"}],"source":""}],"nbformat":4}""");
        var notebook = Assert.Single(NotebookFigures.In(_folder));
        Assert.Equal("new.ipynb", notebook.Title);
        Assert.Empty(notebook.Figures);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"worksheets":[]}""")]
    public void In_NoNotebook_IsNamed(string text)
    {
        File.WriteAllText(Path.Join(_folder, "broken.ipynb"), text);
        Assert.Contains("broken.ipynb", Assert.Throws<InvalidDataException>(() => NotebookFigures.In(_folder)).Message);
    }

    private void Write(string name, string json) => File.WriteAllText(
        Path.Join(_folder, name),
        $$"""{"cells":[{"cell_type":"markdown","source":["Before\n","# Where we are\n","after"]},{"cell_type":"code","outputs":[{"output_type":"execute_result","data":{"text/plain":"1. Census","{{SourceList.FiguresMimeType}}":{{json}}} }],"source":"page.Sources"}],"nbformat":4}""");
}
