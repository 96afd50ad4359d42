using FsCheck;
using FsCheck.Fluent;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class NotebookTests
{
    /// <summary>As JupyterLab writes it: sorted keys, indent 1, text as lines, other letters as they are.</summary>
    private const string Jupyter = """
        {
         "cells": [
          {
           "attachments": {
            "dot.png": {
             "image/png": "aGVsbG8="
            }
           },
           "cell_type": "markdown",
           "id": "a1",
           "metadata": {},
           "source": [
            "# Größe – 健康\n",
            "\n",
            "\"quoted\" \\ tab\t<b>&</b> ’"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "b2",
           "metadata": {
            "tags": [
             "hide-input"
            ],
            "unknown": {
             "deep": [
              1,
              2.50,
              null,
              true
             ]
            }
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two"
             ]
            },
            {
             "data": {
              "application/vnd.plotly.v1+json": {
               "data": [],
               "layout": {
                "height": 1.0
               }
              },
              "text/html": [
               "<p>\n",
               "</p>"
              ],
              "text/plain": [
               "p"
              ]
             },
             "metadata": {
              "needs_background": "light"
             },
             "output_type": "display_data"
            },
            {
             "data": {
              "text/plain": [
               "42"
              ]
             },
             "execution_count": 3,
             "metadata": {},
             "output_type": "execute_result"
            },
            {
             "ename": "Exception",
             "evalue": "boom",
             "output_type": "error",
             "traceback": [
              "\u001b[31mboom\u001b[0m"
             ]
            }
           ],
           "source": []
          },
          {
           "cell_type": "raw",
           "id": "c3",
           "metadata": {},
           "source": [
            "raw"
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "my_tool": {
           "version": 7
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void ToJson_FileWrittenByJupyter_IsTheSameBytes()
    {
        var json = Jupyter.ReplaceLineEndings("\n");

        Assert.Equal(json, Notebook.Parse(json, "a.ipynb").ToJson());
    }

    [Fact]
    public void Parse_FileWrittenByJupyter_ReadsCellsAndOutputs()
    {
        var notebook = Notebook.Parse(Jupyter, "a.ipynb");

        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Raw], notebook.Cells.Select(c => c.Kind));
        Assert.Equal(["hide-input"], notebook.Cells[1].Tags);
        Assert.Equal("one\ntwo", Assert.IsType<StreamOutput>(notebook.Cells[1].Outputs[0]).Text);
        Assert.Equal("<p>\n</p>", Assert.IsType<DisplayOutput>(notebook.Cells[1].Outputs[1]).Data.Find(MimeBundle.Html));
        Assert.Equal(3, Assert.IsType<ResultOutput>(notebook.Cells[1].Outputs[2]).ExecutionCount);
    }

    [Theory]
    [InlineData("\"a\\nb\"")]
    [InlineData("\"a\\r\\nb\"")]
    [InlineData("[\"a\\n\", \"b\"]")]
    [InlineData("[\"a\\r\\n\", \"b\"]")]
    public void Parse_AnyFormOfSource_IsTheSameText(string source)
    {
        var notebook = Notebook.Parse($$"""{"nbformat": 4, "cells": [{"cell_type": "code", "source": {{source}}}]}""", "a.ipynb");

        Assert.Equal("a\nb", notebook.Cells[0].Source);
    }

    [Fact]
    public void Parse_AnySource_ComesBack() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var clean = string.Concat(text.Get.Where(c => !char.IsSurrogate(c) && c != '\r'));
            var json = new Notebook("a.ipynb", [new NotebookCell(CellKind.Markdown, clean)]).ToJson();
            var back = Notebook.Parse(json, "a.ipynb");
            return back.Cells[0].Source == clean && back.ToJson() == json;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_NotJson_SaysFileAndLine()
    {
        var e = Assert.Throws<NotebookException>(() => Notebook.Parse("{\n \"cells\": [\n  oops\n ]\n}", "a.ipynb"));

        Assert.StartsWith("a.ipynb, line 3: this is not JSON", e.Message, StringComparison.Ordinal);
        Assert.Equal(3, e.Line);
    }

    [Theory]
    [InlineData("{}", "nbformat is not given")]
    [InlineData("[]", "nbformat is not given")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": []}", "nbformat is 3")]
    [InlineData("{\"nbformat\": 4}", "no list of cells")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"sql\", \"source\": \"\"}]}", "cell 1: cell_type is sql")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": 5}]}", "cell 1: source is neither")]
    public void Parse_NotANotebook_SaysWhatIsWrong(string json, string message) =>
        Assert.Contains(message, Assert.Throws<NotebookException>(() => Notebook.Parse(json, "a.ipynb")).Message);

    [Fact]
    public void Load_NoSuchFile_SaysSo() =>
        Assert.Contains("there is no such notebook", Assert.Throws<NotebookException>(() => Notebook.Load("not-there.ipynb")).Message);

    [Fact]
    public void Save_Twice_IsTheSameFileAndNothingElse()
    {
        using var folder = new TempFolder();
        Cells.Save(folder["a.ipynb"], Cells.Markdown("# A"));
        var first = File.ReadAllBytes(folder["a.ipynb"]);
        Notebook.Load(folder["a.ipynb"]).Save();

        Assert.Equal(first, File.ReadAllBytes(folder["a.ipynb"]));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
