using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Drawings = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace PopulationHealth;

/// <summary>Reads a sheet.</summary>
internal sealed class SheetReader(WorksheetPart part, StyleReader styles, IReadOnlyList<TextReading> texts)
{
    // The width of a column of which nothing is said.
    private const double UsualWidth = 8.43;

    private readonly Worksheet _sheet = part.Worksheet ?? throw new InvalidDataException("a sheet is empty");

    public SheetReading Read(Sheet sheet)
    {
        var view = _sheet.SheetViews?.Elements<SheetView>().FirstOrDefault();
        var columns = _sheet.Elements<Columns>().SelectMany(all => all.Elements<Column>()).ToList();
        var format = _sheet.SheetFormatProperties;
        var (cells, tables) = (Cells().ToList(), Tables().ToList());
        // The rules on cells are for a table that nobody marked up, too.
        if (tables.Count == 0 && TableReading.In(cells) is { } table)
            tables.Add(table);
        return new(sheet.Name?.Value ?? "", cells, tables)
        {
            IsHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible,
            MergedRanges = [.. _sheet.Elements<MergeCells>().SelectMany(all => all.Elements<MergeCell>()).Select(merge => merge.Reference?.Value ?? "")],
            HiddenParts = [.. HiddenColumns(columns), .. HiddenRows()],
            Widths = [.. columns.Where(column => column.Width is not null).Select(column => ((int)(column.Min?.Value ?? 1) - 1, (int)(column.Max?.Value ?? 1) - 1, column.Width!.Value))],
            DefaultWidth = format?.DefaultColumnWidth?.Value ?? format?.BaseColumnWidth?.Value ?? UsualWidth,
            IsFrozen = view?.Pane is not null,
            HasFilter = _sheet.Elements<AutoFilter>().Any(),
            HasHeaderOrFooter = _sheet.Elements<HeaderFooter>().Any(header => header.InnerText.Length > 0),
            HasFloatingObject = HasDrawing(isImage: false) || part.VmlDrawingParts.Any() || part.WorksheetCommentsPart is not null || part.GetPartsOfType<WorksheetThreadedCommentsPart>().Any(),
            HasImage = HasDrawing(isImage: true) || _sheet.Elements<Picture>().Any(),
            HasConditionalFormat = _sheet.Elements<ConditionalFormatting>().Any(),
            ActiveCell = view?.Elements<Selection>().FirstOrDefault()?.ActiveCell?.Value ?? "A1",
            Links = [.. Links()],
        };
    }

    private IEnumerable<CellReading> Cells()
    {
        foreach (var cell in _sheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()).SelectMany(row => row.Elements<Cell>()))
            if (CellName.Read(cell.CellReference?.Value) is var (row, column) && TextOf(cell) is { Text: var text, HasSuperscript: var isRaised } && !string.IsNullOrWhiteSpace(text))
                yield return new(row, column, text.Trim(), NumberOf(cell), isRaised, styles[cell.StyleIndex?.Value ?? 0]);
    }

    private TextReading TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is not { } type)
            return new(value, false);
        if (type.Value == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < texts.Count ? texts[number] : default;
        return type.Value == CellValues.InlineString ? TextReading.Of(cell.InlineString)
            : type.Value == CellValues.Boolean ? new(value == "1" ? "TRUE" : "FALSE", false)
            : new(value, false);
    }

    private static double? NumberOf(Cell cell) =>
        (cell.DataType is null || cell.DataType.Value == CellValues.Number) && double.TryParse(cell.CellValue?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<TableReading> Tables()
    {
        foreach (var table in part.TableDefinitionParts.Select(definition => definition.Table).OfType<Table>().OrderBy(table => table.Id?.Value ?? 0))
        {
            var range = table.Reference?.Value ?? "";
            if (range.Split(':') is not [var from, .. var to] || CellName.Read(from) is not { } first || CellName.Read(to is [var end] ? end : from) is not { } last)
                continue;
            yield return new(table.DisplayName?.Value ?? table.Name?.Value ?? "", range, first, last)
            {
                HeaderRows = (int)(table.HeaderRowCount?.Value ?? 1),
                TotalRows = (int)(table.TotalsRowCount?.Value ?? 0),
                HasFilter = table.AutoFilter is not null,
                HasStripes = table.TableStyleInfo is { Name: not null } style && (style.ShowRowStripes?.Value == true || style.ShowColumnStripes?.Value == true),
            };
        }
    }

    private static IEnumerable<string> HiddenColumns(List<Column> columns) =>
        columns.Where(column => column.Hidden?.Value == true || column.Width?.Value == 0).Select(column => $"column {CellName.ColumnOf((int)(column.Min?.Value ?? 1) - 1)}");

    private IEnumerable<string> HiddenRows() =>
        _sheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()).Where(row => row.Hidden?.Value == true || row.Height?.Value == 0).Select(row => $"row {row.RowIndex?.Value}");

    private bool HasDrawing(bool isImage) => part.DrawingsPart?.WorksheetDrawing is { } drawing
        && (isImage ? drawing.Descendants<Drawings.Picture>().Any() : drawing.Descendants<Drawings.Shape>().Any() || drawing.Descendants<Drawings.GraphicFrame>().Any() || drawing.Descendants<Drawings.ConnectionShape>().Any());

    private IEnumerable<(string Cell, string Target)> Links()
    {
        var addresses = part.HyperlinkRelationships.ToDictionary(relation => relation.Id, relation => relation.Uri.OriginalString);
        return _sheet.Elements<Hyperlinks>().SelectMany(all => all.Elements<Hyperlink>()).Select(link =>
            ((link.Reference?.Value ?? "").Split(':')[0], link.Id?.Value is { } id ? addresses.GetValueOrDefault(id, "") : $"#{link.Location?.Value}"));
    }
}
