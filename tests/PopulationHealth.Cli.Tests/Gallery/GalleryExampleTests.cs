using PopulationHealth.Gallery;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>Every example of the gallery; a new one is tested by being there.</summary>
public sealed class GalleryExampleTests : CommandLineHarness
{
    public static TheoryData<string> Names => [.. GalleryExamples.All.Select(example => example.GetType().Name)];

    [Fact]
    public void All_EveryDesignOfFigures_HasAnExample()
    {
        // What derives from FigureDesign is a kind of figure; the code of an example names it.
        var designs = typeof(FigureDesign).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(FigureDesign))).Select(type => type.Name.Split('`')[0]);
        var code = string.Concat(GalleryExamples.All.Select(ExampleSource.Of));

        Assert.All(designs, design => Assert.Contains($"new {design}", code, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Figure_EveryExample_IsWholeAndSaysWhereItsNumbersAreFrom(string name)
    {
        var (example, figure) = (Example(name), Example(name).Figure());

        Assert.True(figure.ToSvg().Length < 40_000, $"{figure.ToSvg().Length} characters");
        Assert.NotEmpty(figure.Alternative.ToText(null));
        Assert.Equal(example.IsIllustrative, figure.ToSvg().Contains(IllustrativeData.Words, StringComparison.Ordinal));
        Assert.EndsWith(".", example.Purpose, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_EveryExample_RunsInANotebookAndDrawsTheSame()
    {
        var cells = GalleryExamples.All.Select(example => new NotebookCell(CellKind.Code, GalleryNotebooks.Cell(example))).ToList();
        var run = await NotebookRunner.RunAsync(new Notebook(In("gallery.ipynb"), cells), new RunOptions());

        Assert.All(GalleryExamples.All.Zip(run.Cells), pair =>
        {
            var result = Assert.IsType<ResultOutput>(Assert.Single(pair.Second.Outputs));
            Assert.Equal(pair.First.Draw().ToSvg(), result.Data.Find(MimeBundle.Svg));
        });
    }

    [Fact]
    public void Mark_IllustrativeData_SaysSoInThePictureClearOfAllElse()
    {
        var before = Example("Bars").Draw();
        var after = IllustrativeData.Mark(before);

        Assert.Contains(">Illustrative data</text>", after.ToSvg(), StringComparison.Ordinal);
        Assert.Contains("Illustrative data", after.ToPlotlyJson(), StringComparison.Ordinal);
        Assert.Equal(before.Drawing.PlotHeight, after.Drawing.PlotHeight);
        var words = after.Drawing.Marks.OfType<TextMark>().Last();
        Assert.True(after.Drawing.PixelY(words.Y) + words.MoveY - words.Size >= before.Drawing.Height - words.Size, "below the drawing as it was");
    }

    internal static IGalleryExample Example(string name) => GalleryExamples.All.Single(example => example.GetType().Name == name);
}
