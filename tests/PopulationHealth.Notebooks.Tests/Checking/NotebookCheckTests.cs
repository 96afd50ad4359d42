using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class NotebookCheckTests
{
    [Fact]
    public void Compare_SameOutputsInOtherJsonLayout_IsNoDifference()
    {
        var a = With(Plotly("{\"a\": 1, \"b\": [1, 2]}"));
        var b = With(Plotly("{\"b\":[1,2],\"a\":1}"));

        Assert.Empty(NotebookCheck.Compare(a, b));
    }

    [Fact]
    public void Compare_TextDiffers_SaysCellOutputAndFirstLine()
    {
        var a = With(new StreamOutput("stdout", "x"), Text("one\ntwo\nthree"));
        var b = With(new StreamOutput("stdout", "x"), Text("one\n2\nthree"));

        var difference = Assert.Single(NotebookCheck.Compare(a, b));

        Assert.Equal(new OutputDifference("a.ipynb", 2, "output 2 (text/plain)", 2, "two", "2"), difference);
        Assert.Equal("a.ipynb: cell 2, output 2 (text/plain), line 2 differs\n  committed: two\n  now:       2", difference.ToString());
    }

    [Fact]
    public void Compare_OutputMissing_IsADifference()
    {
        Assert.NotEmpty(NotebookCheck.Compare(With(Text("a")), With()));
        Assert.NotEmpty(NotebookCheck.Compare(With(), With(Text("a"))));
    }

    [Fact]
    public void Compare_OtherKindOfOutput_IsADifference() =>
        Assert.NotEmpty(NotebookCheck.Compare(With(Text("a")), With(new ResultOutput(Text("a").Data, 1))));

    [Fact]
    public void ToString_LongLine_ShowsThePlaceOfTheDifference()
    {
        var line = new string('x', 5000);
        var text = new OutputDifference("a", 1, "output 1 (text/html)", 1, line + "old" + line, line + "new" + line).ToString();

        Assert.Contains("xold", text);
        Assert.Contains("xnew", text);
        Assert.True(text.Length < 600);
    }

    private static Notebook With(params CellOutput[] outputs) =>
        new("a.ipynb", [Cells.Markdown("#"), Cells.Code("1") with { Outputs = outputs }]);

    private static DisplayOutput Text(string text) => new(new MimeBundle([MimeContent.Of(MimeBundle.Plain, text)]));

    private static DisplayOutput Plotly(string json) => new(new MimeBundle([MimeContent.Of(MimeBundle.Plotly, json)]));
}
