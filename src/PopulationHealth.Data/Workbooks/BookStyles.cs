using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>The styles of a workbook: Arial of 12 points and more, black but for links, no fill; headings marked up as such.</summary>
internal sealed class BookStyles
{
    private const uint FirstOwnFormat = 164;
    private const string LinkColour = "FF0B4FA8";

    // By CellFace: size, bold, link; and the style that a screen reader is told, by its number among the program's own (0 Normal, 16 Heading 1, 17 Heading 2, 8 Hyperlink).
    private static readonly (double Size, bool IsBold, bool IsLink, string Name, uint Builtin)[] Faces =
    [
        (12, false, false, "Normal", 0),
        (16, true, false, "Heading 1", 16),
        (14, true, false, "Heading 2", 17),
        (12, true, false, "", 0),
        (12, false, true, "Hyperlink", 8),
    ];

    private readonly List<CellLook> _looks = [default];
    private readonly Dictionary<CellLook, uint> _numbers = new() { [default] = 0 };

    /// <summary>The number of a look, for a cell.</summary>
    public uint Of(CellLook look)
    {
        if (_numbers.TryAdd(look, (uint)_looks.Count))
            _looks.Add(look);
        return _numbers[look];
    }

    public Stylesheet ToStylesheet()
    {
        var named = Faces.Index().Where(face => face.Item.Name.Length > 0).ToList();
        var formats = _looks.Select(look => look.Decimals).OfType<int>().Distinct().Order().Select(decimals => new NumberingFormat { NumberFormatId = FormatOf(decimals), FormatCode = CodeOf(decimals) }).ToArray<OpenXmlElement>();
        var sheet = new Stylesheet();
        if (formats.Length > 0)
            sheet.Append(new NumberingFormats(formats) { Count = (uint)formats.Length });
        sheet.Append(
            new Fonts(Faces.Select(FontOf)) { Count = (uint)Faces.Length },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
            new CellStyleFormats(named.Select(face => new CellFormat { NumberFormatId = 0, FontId = (uint)face.Index, FillId = 0, BorderId = 0 })) { Count = (uint)named.Count },
            new CellFormats(_looks.Select(FormatOf)) { Count = (uint)_looks.Count },
            new DocumentFormat.OpenXml.Spreadsheet.CellStyles(named.Index().Select(style => new CellStyle { Name = style.Item.Item.Name, FormatId = (uint)style.Index, BuiltinId = style.Item.Item.Builtin })) { Count = (uint)named.Count });
        return sheet;
    }

    private static Font FontOf((double Size, bool IsBold, bool IsLink, string Name, uint Builtin) face)
    {
        var font = new Font();
        if (face.IsBold)
            font.Append(new Bold());
        if (face.IsLink)
            font.Append(new Underline());
        font.Append(new FontSize { Val = face.Size });
        if (face.IsLink)
            font.Append(new Color { Rgb = LinkColour });
        font.Append(new FontName { Val = "Arial" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static CellFormat FormatOf(CellLook look) => new(new Alignment
    {
        Horizontal = look.IsRight ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
        // A number keeps off the words of the next column.
        Indent = look.IsRight ? 1u : null,
        // The space of a higher row is above a heading and below everything else.
        Vertical = look.Face == CellFace.Heading ? VerticalAlignmentValues.Bottom : VerticalAlignmentValues.Top,
        WrapText = look.IsWrapped,
    })
    {
        NumberFormatId = look.Decimals is { } decimals ? FormatOf(decimals) : 0,
        FontId = (uint)look.Face,
        FillId = 0,
        BorderId = 0,
        FormatId = look.Face switch { CellFace.Title => 1, CellFace.Heading => 2, CellFace.Link => 3, _ => 0 },
        ApplyNumberFormat = look.Decimals is not null,
        ApplyFont = true,
        ApplyAlignment = true,
    };

    private static uint FormatOf(int decimals) => FirstOwnFormat + (uint)decimals;

    private static string CodeOf(int decimals) => decimals == 0 ? "#,##0" : $"#,##0.{new string('0', decimals)}";
}
