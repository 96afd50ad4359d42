using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PopulationHealth.Tests;

public class AccessibleWorkbookTests
{
    [Fact]
    public void Save_Sample_MeetsEveryRuleThatAMachineCanTell()
    {
        var report = Books.Check(Books.Bytes(Books.Sample));

        Assert.True(report.IsMet, $"{report}");
        Assert.Equal(["written-content", "spelling", "accessibility-checker"], report.ToLookAt.Select(result => result.Rule.Id));
        Assert.StartsWith("40 rules met, 0 not met, 3 for a person to look at\nlook yourself: ", $"{report}");
    }

    [Fact]
    public void Save_Sample_IsValidOpenXml() =>
        Assert.Equal([], Books.Read(Books.Sample, document => new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ToList()));

    [Fact]
    public void Save_Twice_GivesTheSameBytes()
    {
        var bytes = Books.Bytes(Books.Sample);

        Assert.Equal(bytes, Books.Bytes(Books.Sample));
        using var stream = new MemoryStream(bytes);
        using var zip = new ZipArchive(stream);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Save_Path_WritesAFileThatIsReadBack()
    {
        var path = Path.Combine(Path.GetTempPath(), "populationhealth-deaths-by-ward.xlsx");
        try
        {
            Books.Sample.Save(path);
            Books.Sample.Save(path);

            Assert.True(AccessibleWorkbook.Check(path).IsMet);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Save_Sample_HasCoverContentsNotesAndTables()
    {
        Assert.Equal(
            [
                "Deaths by ward, Barley", "Mortality", "Go to the contents", "About this workbook", "Deaths are counted by the ward of usual residence.", "Publisher", "Barley Council",
                "Date of publication", "22 November 2026", "Contact", "Email statistics@barley.example", "Licence", "Open Government Licence v3.0",
                "Contains public sector information licensed under the Open Government Licence v3.0.", "Shorthand in the tables",
                "[c] = confidential: held back so that nobody can be recognised", "[x] = not available",
            ],
            Books.Texts(Books.Sample, "Cover").Select(Assert.Single));
        Assert.Equal(
            ["Worksheet | Title", "Cover | Cover: about this workbook", "Notes | Notes", "Table_1 | Deaths by ward, Barley, 2021", "Table_2 | Rates by ward, Barley, 2021"],
            Books.Texts(Books.Sample, "Contents").Skip(2).Select(row => string.Join(" | ", row)));
        Assert.Equal(["Note number | Note text", "[note 1] | Wards as of 2023.", "[note 2] | Not collected."], Books.Texts(Books.Sample, "Notes").Skip(3).Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void Save_Sheet_HasTitleTablesNotesShorthandAndSourceAboveTheTable()
    {
        var rows = Books.Texts(Books.Sample, Books.Sheet);

        Assert.Equal(
            [
                "Deaths by ward, Barley, 2021 [note 1]", "This worksheet contains one table.", "This worksheet has notes, which stand on the worksheet Notes. Of single rows: see the column Notes.",
                "Shorthand in this table: [c] = confidential: held back so that nobody can be recognised; [x] = not available.",
                "Source: Annual survey, Open Government Licence v3.0", "Go to the contents",
            ],
            rows.Take(Books.HeadingRow - 1).Select(Assert.Single));
        Assert.Equal(["Ward", "Deaths (people)", "Rate (per 100,000)", "Comment", "Notes"], rows[6]);
        Assert.Equal(["South", "[c]", "[x]", "none", "[note 2]"], rows[8]);
        Assert.Equal(("<1234>", "<12.5>", "No notes"), (rows[7][1], rows[7][2], rows[7][4]));
    }

    [Fact]
    public void Save_Numbers_HaveANumberFormatAndStandToTheRight()
    {
        var looks = Books.Read(Books.Sample, document => new[] { "B8", "C8", "B9", "B7" }.Select(name =>
        {
            var format = (CellFormat)document.Styles().CellFormats!.ElementAt((int)document.At(name).StyleIndex!.Value);
            var code = document.Styles().NumberingFormats!.Elements<NumberingFormat>().FirstOrDefault(item => item.NumberFormatId!.Value == format.NumberFormatId!.Value)?.FormatCode?.Value ?? "";
            return $"{code} {format.Alignment!.Horizontal!.InnerText}";
        }).ToList());

        Assert.Equal(["#,##0 right", "#,##0.0 right", " right", " right"], looks);
    }

    [Fact]
    public void Save_Tables_HaveNamesFromTheirTitles() =>
        Assert.Equal(
            ["Contents", "Notes", "Deaths_by_ward_Barley_2021", "Rates_by_ward_Barley_2021"],
            Books.Read(Books.Sample, document => document.WorkbookPart!.Workbook!.Descendants<Sheet>().SelectMany(sheet => document.PartOf(sheet.Name!.Value!).TableDefinitionParts).Select(part => part.Table!.DisplayName!.Value!).ToList()));

    [Fact]
    public void Save_Properties_AreThoseGiven() =>
        Assert.Equal(
            ("Deaths by ward, Barley", "Mortality", "Barley Council", "en-GB", new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc)),
            Books.Read(Books.Sample, document => document.PackageProperties is var its ? (its.Title, its.Subject, its.Creator, its.Language, its.Created!.Value.ToUniversalTime()) : default));

    [Fact]
    public void Save_WidthAndAlignment_AreThoseOfTheUser()
    {
        var table = Books.Wards.WithColumn("Deaths", column => column with { Width = 33, Alignment = ColumnAlignment.Left });

        Assert.Equal((33.0, "left"), Books.Read(Books.Of(table), document => (
            document.OfSheet().Descendants<Column>().ElementAt(1).Width!.Value,
            ((CellFormat)document.Styles().CellFormats!.ElementAt((int)document.At("B8").StyleIndex!.Value)).Alignment!.Horizontal!.InnerText!)));
    }

    [Fact]
    public void Save_TextThatLooksLikeAFormulaOrAnEscape_StaysText()
    {
        var book = Books.Of(Books.OneCell(WorkbookCell.Of("=1+1 _x0041_")));

        Assert.Equal("=1+1 _x005F_x0041_", Books.Texts(book, Books.Sheet)[^1].Single());
        Assert.Empty(Books.Read(book, document => document.OfSheet().Descendants<CellFormula>().ToList()));
    }

    [Fact]
    public void Save_ManyMistakes_ListsThemAll()
    {
        var message = Books.Refusal(Books.Sample with
        {
            Publisher = " ",
            Notes = ["a", "never named"],
            Sheets =
            [
                new() { Name = "Table 1", Title = "Deaths [note 1] [note 3]", Table = new([new("Area"), new("area")], [[WorkbookCell.Of("North"), WorkbookCell.Of("")]]) },
                new() { Name = "Cover", Title = "", Table = Books.OneCell(WorkbookCell.Of("[q]")) },
                new() { Name = "cover", Title = "Other", Table = new([new("Value")], []) },
                new() { Name = "Table_4", Title = "Fourth", Table = Books.OneCell(WorkbookCell.Of("12 [note 1]")) },
                new() { Name = "Table_5", Title = "Fifth \u0001", Table = Books.OneCell(WorkbookCell.Of("a\u0002")) },
            ],
        });

        string[] expected =
        [
            "Publisher is empty", "the text 'Fifth \u0001' has a control character", "the sheet name 'Table 1' is not allowed", "the sheet name 'Cover' is taken", "the sheet 'Cover' has no title",
            "the sheet name 'Cover' comes more than once", "[note 3] is named, but there is no such note; the last is [note 2]", "[note 2] is named nowhere",
            "sheet Table 1: the heading 'Area' comes more than once", "sheet Table 1: row 1, column 'area': the cell is empty; say why there is nothing, with a Missing such as Missing.NotApplicable",
            "sheet Cover: row 1, column 'Value': [q] is no mark of the shorthand; use [b], [c]", "sheet cover: the table has 0 rows",
            "sheet Table_4: row 1, column 'Value': a note is named in the heading", "sheet Table_5: row 1, column 'Value': the text 'a\u0002' has a control character",
        ];
        Assert.All(expected, problem => Assert.Contains(problem, message));
    }

    [Fact]
    public void Save_ControlCharactersWhereverATextIs_AreListedWithTheirPlace()
    {
        var table = new WorkbookTable([new("Value"), new("Odd \uD800")], [[WorkbookCell.Of(1, 0) with { Notes = ["Provisional\v."] }, WorkbookCell.Of("x") with { Notes = ["Late\v."] }]])
        {
            Notes = ["Rounded\v."],
            Sources = [new Source("Sur\vvey")],
        };
        var message = Books.Refusal(Books.Of(table) with { Licence = new Licence("Terms\v", "", "As\vstated") });

        string[] expected =
        [
            "the text 'Terms\v' has a control character", "the text 'As\vstated' has a control character", $"sheet {Books.Sheet}: the note or source 'Rounded\v.' has a control character",
            $"sheet {Books.Sheet}: the note or source 'Sur\vvey, licence not stated' has", $"sheet {Books.Sheet}: column 2 needs a heading",
            $"sheet {Books.Sheet}: row 1, column 'Value': the note 'Provisional\v.' has a control character", $"row 1, column 'Odd \uD800': the note 'Late\v.' has",
        ];
        Assert.All(expected, problem => Assert.Contains(problem, message));
    }

    [Fact]
    public void Check_NoWorkbook_SaysSo()
    {
        Assert.StartsWith("This is no workbook that can be read", Assert.Throws<InvalidDataException>(() => Books.Check([1, 2, 3])).Message);
        Assert.StartsWith("This is no workbook that can be read", Assert.Throws<InvalidDataException>(() => Books.Check([])).Message);
    }
}
