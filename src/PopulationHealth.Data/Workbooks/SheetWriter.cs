using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>Writes a sheet row by row, its table and its links.</summary>
internal sealed class SheetWriter(WorksheetPart part, SheetPlan sheet, BookStyles styles, SharedTexts texts)
{
    private readonly List<Hyperlink> _links = [];
    private readonly IReadOnlyList<ColumnLayout> _columns = sheet.Table is { } table
        ? [.. table.Columns.Select((column, at) => ColumnLayout.Of(column, [.. table.Rows.Select(row => row[at])]))]
        : [new ColumnLayout(ColumnLayout.OfText, false)];

    private int TableRow => sheet.Lines.Count + 1;

    /// <summary>Writes the sheet.</summary>
    /// <param name="isFirst">Whether the workbook opens with it.</param>
    /// <param name="number">The table's number in the workbook, from 1.</param>
    public void Write(bool isFirst, uint number)
    {
        using (var xml = OpenXmlWriter.Create(part))
        {
            xml.WriteStartElement(new Worksheet());
            xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
            xml.WriteElement(new SheetViews(new SheetView(new Selection { ActiveCell = "A1", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A1" } }) { TabSelected = isFirst, WorkbookViewId = 0 }));
            xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = RowHeight.Line });
            xml.WriteElement(new Columns(_columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })));
            xml.WriteStartElement(new SheetData());
            WriteRows(xml);
            xml.WriteEndElement();
            if (_links.Count > 0)
                xml.WriteElement(new Hyperlinks(_links));
            // A4, as wide as the paper, as many pages as it takes.
            xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
            if (sheet.Table is not null)
                xml.WriteElement(new TableParts(new TablePart { Id = "rId1" }) { Count = 1 });
            xml.WriteEndElement();
        }
        if (sheet.Table is { } table)
            WriteTable(table, number);
    }

    private void WriteRows(OpenXmlWriter xml)
    {
        var isWrapped = sheet.Table is null;
        foreach (var (at, line) in sheet.Lines.Index())
        {
            var height = RowHeight.Of(line, _columns[0].Width, isWrapped, isLast: at == sheet.Lines.Count - 1);
            xml.WriteElement(new Row(TextCell(at + 1, 0, line.Text, new CellLook(line.Face, IsWrapped: isWrapped))) { RowIndex = (uint)at + 1, Height = height });
            Link(at + 1, 0, line.Target, line.Text);
        }
        if (sheet.Table is not { } table)
            return;
        WriteRow(xml, TableRow, table.Columns.Select(column => column.Heading), table.Columns.Select((column, at) => TextCell(TableRow, at, column.Heading.Trim(), new CellLook(CellFace.ColumnHeading, _columns[at].IsRight, true))));
        foreach (var (at, row) in table.Rows.Index())
            WriteRow(xml, TableRow + 1 + at, row.Select(cell => cell.Number is null ? cell.Text : ""), row.Select((cell, column) => CellOf(TableRow + 1 + at, column, cell)));
    }

    private void WriteRow(OpenXmlWriter xml, int number, IEnumerable<string> words, IEnumerable<Cell> cells) =>
        xml.WriteElement(new Row(cells) { RowIndex = (uint)number, Height = RowHeight.Of(words.Select((text, column) => (text, _columns[column].Width))) });

    private Cell CellOf(int row, int column, WorkbookCell cell)
    {
        var isRight = _columns[column].IsRight;
        if (cell.Number is { } number)
            return new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { CellReference = CellName.Of(row, column), StyleIndex = styles.Of(new(CellFace.Text, isRight, false, cell.Decimals)) };
        var target = cell.Target.StartsWith('#') || WebAddress.Is(cell.Target) ? cell.Target : "";
        Link(row, column, target, cell.Text);
        return TextCell(row, column, cell.Text, new CellLook(target.Length > 0 ? CellFace.Link : CellFace.Text, isRight, true));
    }

    private Cell TextCell(int row, int column, string text, CellLook look) =>
        new(new CellValue(texts.Of(text))) { CellReference = CellName.Of(row, column), StyleIndex = styles.Of(look), DataType = CellValues.SharedString };

    private void Link(int row, int column, string target, string text)
    {
        if (target.Length == 0)
            return;
        var link = new Hyperlink { Reference = CellName.Of(row, column), Display = text };
        if (target[0] == '#')
        {
            link.Location = target[1..];
        }
        else
        {
            link.Id = string.Create(CultureInfo.InvariantCulture, $"link{_links.Count + 1}");
            part.AddHyperlinkRelationship(new Uri(target), true, link.Id!);
        }
        _links.Add(link);
    }

    private void WriteTable(WorkbookTable table, uint number)
    {
        var columns = table.Columns.Select((column, at) => new TableColumn { Id = (uint)at + 1, Name = column.Heading.Trim() });
        part.AddNewPart<TableDefinitionPart>("rId1").Table = new Table(
            new TableColumns(columns) { Count = (uint)table.Columns.Count },
            new TableStyleInfo { ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = number,
            Name = sheet.TableName,
            DisplayName = sheet.TableName,
            Reference = $"{CellName.Of(TableRow, 0)}:{CellName.Of(TableRow + table.Rows.Count, table.Columns.Count - 1)}",
            TotalsRowShown = false,
        };
    }
}
