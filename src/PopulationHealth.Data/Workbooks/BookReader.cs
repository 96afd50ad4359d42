using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>Reads what the rules ask for out of any .xlsx file.</summary>
internal static class BookReader
{
    public static BookReading Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var document = SpreadsheetDocument.Open(copy, false);
            return Read(document);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FormatException or XmlException or KeyNotFoundException or IOException or ArgumentException or NullReferenceException)
        {
            throw new InvalidDataException($"This is no workbook that can be read (.xlsx, .xlsm): {exception.Message}", exception);
        }
    }

    private static BookReading Read(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart ?? throw new InvalidDataException("the file has no workbook in it");
        var styles = new StyleReader(book.WorkbookStylesPart?.Stylesheet);
        var texts = TextReading.All(book.SharedStringTablePart?.SharedStringTable);
        var sheets = book.Workbook?.Sheets?.Elements<Sheet>() ?? [];
        var properties = document.PackageProperties;
        return new([.. sheets.Where(sheet => sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart).Select(sheet => new SheetReader((WorksheetPart)book.GetPartById(sheet.Id!.Value!), styles, texts).Read(sheet))])
        {
            Title = properties.Title ?? "",
            Creator = properties.Creator ?? "",
            Language = properties.Language ?? "",
            HasMacros = book.VbaProjectPart is not null || book.GetPartsOfType<MacroSheetPart>().Any(),
            ActiveTab = (int)(book.Workbook?.BookViews?.Elements<WorkbookView>().FirstOrDefault()?.ActiveTab?.Value ?? 0),
        };
    }
}
