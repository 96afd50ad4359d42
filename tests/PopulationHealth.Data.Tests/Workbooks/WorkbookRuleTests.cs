using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument;
using Drawings = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace PopulationHealth.Tests;

/// <summary>A sound workbook is broken rule by rule, in its package, and the check names the rule and the place.</summary>
public class WorkbookRuleTests
{
    private static readonly string[] ForPeople = ["written-content", "spelling", "accessibility-checker"];

    private static readonly Dictionary<string, (string Place, Action<Book> Break)> Edits = new()
    {
        ["tables-marked-up"] = ("Table_1!A7:E9", book => book.PartOf(Books.Sheet).DeletePart("rId1")),
        ["table-names"] = ("Table_1!A7:E9", book => book.TableOf().DisplayName = "Table1"),
        ["no-merged-cells"] = ("Table_1!A8:A9", book => book.OfSheet().InsertAfter(new MergeCells(new MergeCell { Reference = "A8:A9" }), book.OfSheet().GetFirstChild<SheetData>())),
        ["no-blank-rows-or-columns"] = ("Table_1!A9", book => book.OfSheet().Descendants<Row>().Last().RemoveAllChildren()),
        ["one-header-row"] = ("Table_1!A7:E9", book => book.TableOf().HeaderRowCount = 0),
        ["no-filters"] = ("Table_1!A7:E9", book => book.TableOf().AutoFilter = new AutoFilter { Reference = "A7:E9" }),
        ["no-frozen-panes"] = ("Table_1", book => book.OfSheet().Descendants<SheetView>().Single().Pane = new Pane { VerticalSplit = 7, State = PaneStateValues.Frozen }),
        ["nothing-hidden"] = ("Table_1", book => book.OfSheet().Descendants<Row>().Last().Hidden = true),
        ["text-wrapped"] = ("Table_1!D8", book => book.At("D8").StyleIndex = 0),
        ["column-widths"] = ("Table_1!B7", book => book.OfSheet().Descendants<Column>().ElementAt(1).Width = 2),
        ["no-empty-cells"] = ("Table_1!B9", book => book.At("B9").Remove()),
        ["numbers-are-numbers"] = ("Table_1!B8", book => book.Write("B8", "1,234")),
        ["alignment"] = ("Table_1!B8", book => book.At("B8").StyleIndex = 0),
        ["shorthand-explained"] = ("Table_1!B8", book => book.Write("B8", "[low]")),
        ["no-symbols"] = ("Table_1!B8", book => book.Write("B8", "..")),
        ["no-symbols-for-notes"] = ("Table_1!A8", book => book.Write("A8", "North*")),
        ["note-word"] = ("Table_1!A2", book => book.Write("A2", "This worksheet contains one table [1].")),
        ["no-notes-in-data-cells"] = ("Table_1!A8", book => book.Write("A8", "North [note 1]")),
        ["notes-sheet"] = ("Table_1!A2", book => book.Write("A2", "This worksheet contains one table [note 9].")),
        ["links-descriptive"] = ("Table_1!A5", book => book.Write("A5", "click here")),
        ["fonts"] = ("Table_1!A2", book => book.Styles().Fonts!.Elements<Font>().First().FontSize!.Val = 10),
        ["headings-marked-up"] = ("Table_1!A1", book => book.At("A1").StyleIndex = 0),
        ["no-headers-or-floating-objects"] = ("Table_1", book => book.OfSheet().Append(new HeaderFooter(new OddHeader("Barley")))),
        ["no-dividers"] = ("Table_1!A1", book => book.Styles().Borders!.Elements<Border>().First().BottomBorder!.Style = BorderStyleValues.Thick),
        ["no-fill"] = ("Table_1!B8", Fill),
        ["not-by-colour-alone"] = ("Table_1!A2", book => Colour(book, "FF800000")),
        ["contrast"] = ("Table_1!A2", book => Colour(book, "FFAAAAAA")),
        ["no-images"] = ("Table_1", book => book.PartOf(Books.Sheet).AddNewPart<DrawingsPart>().WorksheetDrawing = new Drawings.WorksheetDrawing(new Drawings.AbsoluteAnchor(new Drawings.Picture()))),
        ["no-macros"] = ("", Macro),
        ["sheet-titles"] = ("Table_2!A1", book => book.Write("A1", "Rates by ward, Barley, 2021")),
        ["sheet-introductions"] = ("Table_1!A2", book => book.Write("A2", "Deaths.")),
        ["sheet-names"] = ("Table 1", book => book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == Books.Sheet).Name = "Table 1"),
        ["no-blank-sheets"] = ("Sheet1", Blank),
        ["text-in-column-a"] = ("Table_1!C2", book => book.OfSheet().Descendants<Row>().ElementAt(1).Append(Books.TextCell("C2", "aside"))),
        ["tables-at-left-edge"] = ("Table_1!B7:E9", book => book.TableOf().Reference = "B7:E9"),
        ["nothing-below-tables"] = ("Table_1!A11", book => book.AddRow(11).Append(Books.TextCell("A11", "Source: a survey"))),
        ["one-table-a-sheet"] = ("Table_1!A9:B9", book => book.PartOf(Books.Sheet).AddNewPart<TableDefinitionPart>("rId9").Table = new Table { Id = 99, DisplayName = "Second", Reference = "A9:B9" }),
        ["contents"] = ("Contents", book => book.OfSheet("Contents").Descendants<Hyperlink>().Last().Remove()),
        ["document-information"] = ("", book => book.PackageProperties.Language = ""),
        ["cursor-in-a1"] = ("", book => book.WorkbookPart!.Workbook!.Descendants<WorkbookView>().Single().ActiveTab = 3),
    };

    public static TheoryData<string> Rules => [.. Edits.Keys];

    [Fact]
    public void All_Rules_AreTestedOrForPeople() => Assert.Equal(Edits.Keys.Concat(ForPeople).Order(), WorkbookRule.All.Select(rule => rule.Id).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void Check_OneRuleBroken_NamesItAndThePlace(string rule)
    {
        var (place, edit) = Edits[rule];

        var result = Books.Check(Books.Sample, edit)[rule];

        Assert.Equal(rule == "not-by-colour-alone" ? WorkbookVerdict.CannotTell : WorkbookVerdict.NotMet, result.Verdict);
        Assert.Contains(place, result.Findings.Select(finding => finding.Cell.Length == 0 ? finding.Sheet : $"{finding.Sheet}!{finding.Cell}"));
        Assert.All(result.Findings, finding => Assert.EndsWith(".", finding.Problem));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Check_SoundWorkbook_MeetsTheRule(string rule) => Assert.Equal(WorkbookVerdict.Met, Books.Check(Books.Bytes(Books.Sample))[rule].Verdict);

    [Fact]
    public void Check_EmptyCellThatTheSheetExplains_IsForAPersonToJudge()
    {
        var result = Books.Check(Books.Sample, book =>
        {
            book.At("B9").Remove();
            book.Write("A2", "This worksheet contains one table. Empty cells stand for wards without deaths.");
        });

        Assert.Equal(WorkbookVerdict.CannotTell, result["no-empty-cells"].Verdict);
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("E06000099")]
    [InlineData("10 to 14")]
    [InlineData("2018/19")]
    public void Check_YearOrCodeInAColumnOfWords_IsNoNumberAsText(string text) =>
        Assert.Equal(WorkbookVerdict.Met, Books.Check(Books.Sample, book => book.Write("A8", text))["numbers-are-numbers"].Verdict);

    [Fact]
    public void Check_TableThatIsNotMarkedUp_IsLookedAtAllTheSame()
    {
        var report = Books.Check(Books.Sample, book =>
        {
            book.PartOf(Books.Sheet).DeletePart("rId1");
            book.Write("B8", "1,234");
            book.At("B9").Remove();
        });

        Assert.Equal(["Table_1!A7:E9"], report["tables-marked-up"].Findings.Select(finding => $"{finding.Sheet}!{finding.Cell}"));
        Assert.Equal(["B8"], report["numbers-are-numbers"].Findings.Select(finding => finding.Cell));
        Assert.Equal(["B9"], report["no-empty-cells"].Findings.Select(finding => finding.Cell));
        Assert.Equal(WorkbookVerdict.Met, report["text-in-column-a"].Verdict);
    }

    [Fact]
    public void Check_TableThatClaimsTheWholeSheet_IsJudgedAllTheSame()
    {
        var report = Books.Check(Books.Sample, book => book.TableOf().Reference = "A7:XFD1048576");

        Assert.Equal(2 * 1000, report["no-blank-rows-or-columns"].Findings.Count);
        Assert.Equal(1000, report["no-empty-cells"].Findings.Count);
    }

    [Fact]
    public void Check_HiddenSheetAndColumn_AreBothNamed()
    {
        var findings = Books.Check(Books.Sample, book =>
        {
            book.WorkbookPart!.Workbook!.Descendants<Sheet>().Last().State = SheetStateValues.Hidden;
            book.OfSheet().Descendants<Column>().Last().Hidden = true;
        })["nothing-hidden"].Findings;

        Assert.Equal(["Table_1: column E is hidden; show it or take it out.", "Table_2: the sheet is hidden; show it or take it out."], findings.Select(finding => $"{finding}"));
    }

    private static void Colour(Book book, string colour) => book.Styles().Fonts!.Elements<Font>().First().Color = new Color { Rgb = colour };

    private static void Fill(Book book)
    {
        book.Styles().Fills!.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFFF00" }) { PatternType = PatternValues.Solid }));
        var format = (CellFormat)book.Styles().CellFormats!.ElementAt((int)book.At("B8").StyleIndex!.Value).CloneNode(true);
        format.FillId = 2;
        book.Styles().CellFormats!.Append(format);
        book.At("B8").StyleIndex = (uint)book.Styles().CellFormats!.ChildElements.Count - 1;
    }

    private static void Macro(Book book)
    {
        using var data = new MemoryStream([1, 2, 3]);
        book.WorkbookPart!.AddNewPart<VbaProjectPart>().FeedData(data);
    }

    private static void Blank(Book book)
    {
        var part = book.WorkbookPart!.AddNewPart<WorksheetPart>("rId77");
        part.Worksheet = new Worksheet(new SheetData());
        book.WorkbookPart.Workbook!.Sheets!.Append(new Sheet { Name = "Sheet1", SheetId = 77, Id = "rId77" });
    }
}
