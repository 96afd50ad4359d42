using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument;

namespace PopulationHealth.Tests;

/// <summary>Workbooks in memory: a sound one, and ways to read and to break it.</summary>
internal static class Books
{
    public const string Sheet = "Table_1";

    /// <summary>The row of the headings on the sheet <see cref="Sheet"/> of <see cref="Sample"/>.</summary>
    public const int HeadingRow = 7;

    private static readonly string LongText = string.Join(" ", Enumerable.Repeat("the ward's border was moved", 3));

    public static AccessibleWorkbook Sample => new()
    {
        Title = "Deaths by ward, Barley",
        Subject = "Mortality",
        Publisher = "Barley Council",
        Contact = "statistics@barley.example",
        Licence = Licence.OpenGovernment,
        Published = new DateOnly(2026, 11, 22),
        About = ["Deaths are counted by the ward of usual residence."],
        Notes = ["Wards as of 2023."],
        Sheets =
        [
            new() { Name = Sheet, Title = "Deaths by ward, Barley, 2021 [note 1]", Table = Wards },
            new() { Name = "Table_2", Title = "Rates by ward, Barley, 2021", Table = Wards },
        ],
    };

    public static WorkbookTable Wards => new(
        [new("Ward"), new("Deaths") { Unit = "people" }, new("Rate") { Unit = "per 100,000" }, new("Comment")],
        [
            [WorkbookCell.Of("North"), WorkbookCell.Of(1234, 0), WorkbookCell.Of(12.5, 1), WorkbookCell.Of(LongText)],
            [WorkbookCell.Of("South"), WorkbookCell.Of(Missing.Suppressed), WorkbookCell.Of(Missing.NotCollected), WorkbookCell.Of("none")],
        ])
    {
        Sources = [new Source("Annual survey") { Url = "https://example.org/survey", Licence = Licence.OpenGovernment }],
    };

    public static WorkbookTable OneCell(WorkbookCell cell) => new([new("Value")], [[cell]]);

    public static AccessibleWorkbook Of(WorkbookTable table) => Sample with { Notes = [], Sheets = [new() { Name = Sheet, Title = "A title", Table = table }] };

    public static byte[] Bytes(AccessibleWorkbook workbook)
    {
        using var stream = new MemoryStream();
        workbook.Save(stream);
        return stream.ToArray();
    }

    public static WorkbookConformance Check(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return AccessibleWorkbook.Check(stream);
    }

    public static WorkbookConformance Check(AccessibleWorkbook workbook, Action<Book> edit)
    {
        using var stream = new MemoryStream();
        workbook.Save(stream);
        using (var document = Book.Open(stream, true))
            edit(document);
        return Check(stream.ToArray());
    }

    public static string Refusal(AccessibleWorkbook workbook) => Assert.Throws<ArgumentException>(() => Bytes(workbook)).Message;

    public static TResult Read<TResult>(AccessibleWorkbook workbook, Func<Book, TResult> read)
    {
        using var stream = new MemoryStream(Bytes(workbook));
        using var document = Book.Open(stream, false);
        return read(document);
    }

    /// <summary>What stands in the cells of a sheet, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Texts(AccessibleWorkbook workbook, string sheet) => Read(workbook, document =>
    {
        var texts = document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        return document.PartOf(sheet).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>()
            .Select(cell => cell.DataType?.Value == CellValues.SharedString ? texts[int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)] : $"<{cell.CellValue!.Text}>").ToList()).ToList();
    });

    public static WorksheetPart PartOf(this Book document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().Single(item => item.Name == sheet).Id!.Value!);

    public static Worksheet OfSheet(this Book document, string sheet = Sheet) => document.PartOf(sheet).Worksheet!;

    public static Table TableOf(this Book document, string sheet = Sheet) => document.PartOf(sheet).TableDefinitionParts.Single().Table!;

    public static Stylesheet Styles(this Book document) => document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;

    public static Cell At(this Book document, string cell) => document.OfSheet().Descendants<Cell>().Single(item => item.CellReference == cell);

    public static void Write(this Book document, string cell, string text)
    {
        var found = document.At(cell);
        found.CellValue = null;
        found.DataType = CellValues.InlineString;
        found.InlineString = new InlineString(new Text(text));
    }

    public static Row AddRow(this Book document, int number)
    {
        var row = new Row { RowIndex = (uint)number };
        document.OfSheet().GetFirstChild<SheetData>()!.Append(row);
        return row;
    }

    public static Cell TextCell(string name, string text) => new(new InlineString(new Text(text))) { CellReference = name, DataType = CellValues.InlineString };
}
