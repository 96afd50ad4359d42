using System.Globalization;
using System.Text.RegularExpressions;

namespace PopulationHealth;

/// <summary>The checklist's rules on looks and links.</summary>
internal static partial class LookRules
{
    private const double SmallestFont = 12;
    private const double LeastContrast = 4.5;
    private const int White = 0xFFFFFF;

    private static readonly HashSet<string> PlainFonts = new(
        ["Arial", "Calibri", "Aptos", "Aptos Narrow", "Verdana", "Tahoma", "Helvetica", "Helvetica Neue", "Segoe UI", "Liberation Sans", "DejaVu Sans", "Noto Sans", "Open Sans", "Roboto", "Source Sans Pro", "Trebuchet MS", "Frutiger", "GDS Transport", "Inter"],
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<RuleCheck> All =>
    [
        RuleCheck.Essential("links-descriptive", "The words of a link say where it leads.", book => book.Find(Links)),
        RuleCheck.Desirable("fonts", "Text is of 12 points or more, without serifs, neither slanted nor underlined.", book => book.Find(Fonts)),
        RuleCheck.Desirable("headings-marked-up", "The title of a sheet has the style Heading 1 or Title.", book => book.Find(sheet => sheet[1, 0] is { Style.IsTitle: false } ? [sheet.Finding("A1", "the title has no heading's style; give it Heading 1.")] : [])),
        RuleCheck.Essential("no-headers-or-floating-objects", "No headers, footers, text boxes, charts or comments float above the cells.", book => book.Find(Floating)),
        RuleCheck.Desirable("no-dividers", "No borders divide the data.", book => book.Find(sheet => First(sheet, cell => cell.Style.HasBorder, "cells have borders; take them off."))),
        RuleCheck.Desirable("no-fill", "Cells have no background fill.", book => book.Find(Fills)),
        RuleCheck.Essential("not-by-colour-alone", "Nothing is told by colour alone.", _ => [], book => book.Find(Coloured)),
        RuleCheck.Essential("contrast", "Coloured text has a contrast of 4.5 to 1 or more.", book => book.Find(Faint), book => book.Find(UnknownContrast)),
        RuleCheck.Desirable("no-images", "There are no images.", book => book.Find(sheet => sheet.HasImage ? [sheet.Finding("", "the sheet has an image; take it out.")] : [])),
        RuleCheck.Desirable("no-macros", "There are no macros.", book => book.HasMacros ? [new WorkbookFinding("", "", "the workbook has macros; save it as .xlsx.")] : []),
    ];

    private static IEnumerable<WorkbookFinding> Links(SheetReading sheet) =>
        from link in sheet.Links
        let place = CellName.Read(link.Cell)
        let text = place is var (row, column) ? sheet[row, column]?.Text ?? "" : ""
        where text.Length == 0 || Meaningless().IsMatch(text)
        select sheet.Finding(link.Cell, $"'{text}' does not say where the link leads; write what stands there.");

    private static IEnumerable<WorkbookFinding> Fonts(SheetReading sheet) =>
    [
        .. First(sheet, cell => cell.Style.FontSize is > 0 and < SmallestFont, cell => string.Create(CultureInfo.InvariantCulture, $"the text is of {cell.Style.FontSize} points; make it 12 or more.")),
        .. First(sheet, cell => cell.Style.FontName.Length > 0 && !PlainFonts.Contains(cell.Style.FontName), cell => $"{cell.Style.FontName} is not among the plain fonts without serifs; use Arial."),
        .. First(sheet, cell => cell.Style.IsItalic, "the text is slanted; make it upright."),
        .. First(sheet, cell => cell.Style.IsUnderlined && !sheet.IsLinked(cell), "the text is underlined and no link; take the line off."),
    ];

    private static IEnumerable<WorkbookFinding> Floating(SheetReading sheet) =>
    [
        .. sheet.HasHeaderOrFooter ? [sheet.Finding("", "the sheet has a header or footer, which screen readers do not read; put its text into cells.")] : Array.Empty<WorkbookFinding>(),
        .. sheet.HasFloatingObject ? [sheet.Finding("", "text boxes, charts or comments float above the cells; put their content into cells.")] : Array.Empty<WorkbookFinding>(),
    ];

    private static IEnumerable<WorkbookFinding> Fills(SheetReading sheet) =>
        First(sheet, cell => cell.Style.Fill.IsSet, "cells have a background fill; take it off.")
            .Concat(sheet.Tables.Where(table => table.HasStripes).Select(table => sheet.Finding(table.Range, "the table's style has stripes; take them off.")));

    private static IEnumerable<WorkbookFinding> Coloured(SheetReading sheet) =>
    [
        .. sheet.HasConditionalFormat ? [sheet.Finding("", "cells change their looks with their values; see that the same is said in words.")] : Array.Empty<WorkbookFinding>(),
        .. First(sheet, cell => cell.Style.Fill.IsSet || (cell.Style.Font.IsSet && !sheet.IsLinked(cell)), "cells are coloured; see that the same is said in words."),
    ];

    private static IEnumerable<WorkbookFinding> Faint(SheetReading sheet) =>
        First(sheet, cell => Contrast(cell) is < LeastContrast, cell => string.Create(CultureInfo.InvariantCulture, $"the contrast is {Contrast(cell):0.0} to 1; make the text darker."));

    private static IEnumerable<WorkbookFinding> UnknownContrast(SheetReading sheet) =>
        First(sheet, cell => (cell.Style.Font.IsSet || cell.Style.Fill.IsSet) && Contrast(cell) is null, "the colours come from a theme; see that the contrast is 4.5 to 1 or more.");

    // Null where only the program knows a colour.
    private static double? Contrast(CellReading cell)
    {
        var text = cell.Style.Font.IsSet ? cell.Style.Font.Rgb : 0;
        var ground = cell.Style.Fill.IsSet ? cell.Style.Fill.Rgb : White;
        return text is { } one && ground is { } other ? ColourReading.Contrast(one, other) : null;
    }

    private static IEnumerable<WorkbookFinding> First(SheetReading sheet, Func<CellReading, bool> isOdd, string problem) => First(sheet, isOdd, _ => problem);

    // A look is given to many cells at once: the first is named.
    private static IEnumerable<WorkbookFinding> First(SheetReading sheet, Func<CellReading, bool> isOdd, Func<CellReading, string> problem) =>
        sheet.Cells.Where(isOdd).Take(1).Select(cell => sheet.Finding(cell.Name, problem(cell)));

    [GeneratedRegex(@"^(?:(?:https?://|www\.)\S+|(?:click )?here|(?:this )?link|(?:read |find out )?more|(?:this )?(?:web)?(?:page|site))\.?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meaningless();
}
