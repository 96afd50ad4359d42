namespace PopulationHealth.Tests;

public class FigureTests
{
    private static readonly Figure Whole = Samples.All["bars"];

    [Fact]
    public void New_NothingGiven_SaysAllThatIsMissing()
    {
        var message = Assert.Throws<ArgumentException>(() => new Figure("", " ", "", null!, [], null!, null!)).Message;
        Assert.All(["title", "subtitle", "unit", "alternative", "source", "table", "drawing"], part => Assert.Contains(part, message));
    }

    [Fact]
    public void New_NoSource_SaysOnlyThat()
    {
        var message = Assert.Throws<ArgumentException>(() => new Figure("t", "s", "%", Whole.Alternative, [], Whole.Table, Whole.Drawing)).Message;
        Assert.Contains("a source", message);
        Assert.DoesNotContain("drawing", message);
    }

    [Fact]
    public void New_MarkWithoutAPlace_SaysSo()
    {
        var drawing = Whole.Drawing with { Marks = [.. Whole.Drawing.Marks, new PointMark(double.NaN, 5)] };
        var message = Assert.Throws<ArgumentException>(() => new Figure("t", "s", "%", Whole.Alternative, Whole.Sources, Whole.Table, drawing)).Message;
        Assert.Contains("a coordinate that is not a number", message);
    }

    [Fact]
    public void ToFigure_ValuesWithoutSources_AsksForThem()
    {
        var design = Samples.Bars() with { Emphasis = null, Benchmark = null, Items = [new("A", new Estimate<Proportion>(new Proportion(0.5)))] };
        Assert.Contains("Sources of the design", Assert.Throws<ArgumentException>(() => design.ToFigure()).Message);
        Assert.Equal(Samples.Census, Assert.Single((design with { Sources = [Samples.Census] }).ToFigure().Sources));
    }

    [Fact]
    public void ToFigure_OwnTexts_ReplaceTheWrittenOnes()
    {
        Statement own = $"Crowding is rare outside {"Foleshill"}.";
        var figure = (Samples.Bars() with { Alternative = own, Unit = "share" }).ToFigure();
        Assert.Equal((own, "share"), (figure.Alternative, figure.Unit));
    }

    [Fact]
    public void Theme_Another_ChangesColoursInEveryFace()
    {
        var figure = Whole with { Theme = new Theme { First = Colour.Parse("#010203") } };
        Assert.Contains("#010203", figure.ToSvg());
        Assert.Contains("#010203", figure.ToPlotlyJson());
    }

    [Fact]
    public void Table_RowOfWrongLength_IsNamed() => Assert.Contains("'North'", Assert.Throws<ArgumentException>(
        () => new FigureTable("c", "Area", [new TableColumn("Value")], [new TableRow("North", [])])).Message);

    [Fact]
    public void Legend_SeveralReasons_AreToldOncePerShorthand() => Assert.Equal(
        "[c] = suppressed to protect confidentiality; [x] = not collected or not published",
        new FigureTable("c", "Area", [new TableColumn("Value")], [.. new[] { Missing.NotCollected, Missing.Suppressed, Missing.NotPublished, Missing.NotCollected }
            .Select((missing, i) => new TableRow($"r{i}", [TableCell.Of(missing)]))]).Legend);

    [Fact]
    public void SaveHtml_Path_HoldsAWholePageThatFetchesNothing()
    {
        var folder = Directory.CreateTempSubdirectory("ph-");
        var path = Path.Combine(folder.FullName, "bars.html");
        Whole.SaveHtml(path);
        var page = File.ReadAllText(path);
        folder.Delete(recursive: true);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">", page);
        Assert.Contains($"<title>{Whole.Title}</title>", page);
        Assert.Contains($"<h1>{Whole.Title}</h1>", page);
        Assert.All(new[] { "<svg ", "<table", Whole.Alternative.ToText(null) }, part => Assert.Contains(part, page));
        Assert.Contains(Whole.SourceLine, page);
        Assert.Contains("tabindex=\"0\"", page[..page.IndexOf("<svg", StringComparison.Ordinal)]);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("<link", page);
    }
}
