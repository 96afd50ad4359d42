using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>Writes a planned workbook as the bytes of an .xlsx file. Every part and relation has a name given here: nothing depends on chance or the clock.</summary>
internal static class BookWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Language = "en-GB";

    public static byte[] Write(BookPlan plan)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WriteBook(document.AddNewPart<WorkbookPart>(MainType, "rId1"), plan);
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2").GetStream(FileMode.Create);
            WriteProperties(properties, plan.Workbook);
        }
        return FixedZip.Of(stream);
    }

    private static void WriteBook(WorkbookPart book, BookPlan plan)
    {
        var (styles, texts, sheets) = (new BookStyles(), new SharedTexts(), new Sheets());
        var tables = 0u;
        foreach (var (at, sheet) in plan.Sheets.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}");
            tables += sheet.Table is null ? 0u : 1;
            new SheetWriter(book.AddNewPart<WorksheetPart>(id), sheet, styles, texts).Write(at == 0, tables);
            sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)at + 1, Id = id });
        }
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.ToStylesheet();
        book.AddNewPart<SharedStringTablePart>("texts").SharedStringTable = texts.ToTable();
        book.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }), sheets);
    }

    private static void WriteProperties(Stream stream, AccessibleWorkbook workbook)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, workbook.Title.Trim());
        if (workbook.Subject.Trim() is { Length: > 0 } subject)
            xml.WriteElementString("dc", "subject", Dublin, subject);
        xml.WriteElementString("dc", "creator", Dublin, workbook.Publisher.Trim());
        xml.WriteElementString("dc", "language", Dublin, Language);
        if (workbook.Published is { } day)
        {
            xml.WriteStartElement("dcterms", "created", Terms);
            xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
            xml.WriteString($"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
