using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>The styles of a workbook that is read, by the numbers that cells name.</summary>
internal sealed class StyleReader
{
    private const uint FirstOwnFormat = 164;

    private readonly IReadOnlyList<StyleReading> _styles;

    public StyleReader(Stylesheet? sheet)
    {
        var fonts = sheet?.Fonts?.Elements<Font>().ToList() ?? [];
        var fills = sheet?.Fills?.Elements<Fill>().ToList() ?? [];
        var borders = sheet?.Borders?.Elements<Border>().ToList() ?? [];
        var titles = (sheet?.CellStyles?.Elements<CellStyle>() ?? []).Where(IsTitle).Select(style => style.FormatId?.Value ?? 0).ToHashSet();
        var formats = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).ToDictionary(format => format.NumberFormatId?.Value ?? 0, format => format.FormatCode?.Value ?? "");
        _styles = [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => Read(format, At(fonts, format.FontId), At(fills, format.FillId), At(borders, format.BorderId)) with
        {
            IsTitle = titles.Contains(format.FormatId?.Value ?? 0),
            Decimals = DecimalsOf(format.NumberFormatId?.Value ?? 0, formats),
        })];
    }

    public StyleReading this[uint number] => number < _styles.Count ? _styles[(int)number] : StyleReading.Plain;

    private static StyleReading Read(CellFormat format, Font? font, Fill? fill, Border? border) => new()
    {
        FontName = font?.FontName?.Val?.Value ?? "",
        FontSize = font?.FontSize?.Val?.Value ?? 0,
        IsItalic = IsOn(font?.Italic),
        IsUnderlined = font?.Underline is { } line && line.Val?.Value != UnderlineValues.None,
        IsSuperscript = font?.VerticalTextAlignment?.Val?.Value == VerticalAlignmentRunValues.Superscript,
        Font = ColourOf(font?.Color),
        Fill = FillOf(fill?.PatternFill, fill?.GradientFill),
        HasBorder = border?.ChildElements.OfType<BorderPropertiesType>().Any(side => side.Style is { } style && style.Value != BorderStyleValues.None) ?? false,
        IsWrapped = format.Alignment?.WrapText?.Value ?? false,
        Horizontal = format.Alignment?.Horizontal?.InnerText is { } horizontal and not "general" ? horizontal : "",
    };

    // The program's own styles Title and Heading 1, by their numbers or, where another program wrote the file, by their names.
    private static bool IsTitle(CellStyle style) =>
        style.BuiltinId?.Value is 15 or 16 || style.Name?.Value is { } name && (name.EndsWith("Heading 1", StringComparison.OrdinalIgnoreCase) || name.Equals("Title", StringComparison.OrdinalIgnoreCase));

    private static bool IsOn(BooleanPropertyType? property) => property is not null && (property.Val?.Value ?? true);

    private static ColourReading FillOf(PatternFill? pattern, GradientFill? gradient) =>
        gradient is not null ? new(true, null)
        : pattern?.PatternType?.Value is not { } type || type == PatternValues.None || type == PatternValues.Gray125 ? default
        : ColourOf(pattern.ForegroundColor) is { IsSet: true } colour ? colour : new(true, null);

    // Black is the program's own choice, too: colour 1 of the theme, numbers 8 and 64 of the palette.
    private static ColourReading ColourOf(ColorType? colour)
    {
        var isBlack = colour is null || colour.Auto?.Value == true || colour.Theme?.Value == 1 || colour.Indexed?.Value is 8 or 64 || colour.Rgb?.Value is { } rgb && rgb.EndsWith("000000", StringComparison.Ordinal);
        return isBlack ? default : ColourReading.Of(colour!.Rgb?.Value, isOther: true);
    }

    private static int? DecimalsOf(uint number, Dictionary<uint, string> formats) => number switch
    {
        1 or 3 or 9 => 0,
        2 or 4 or 10 => 2,
        >= FirstOwnFormat when formats.GetValueOrDefault(number) is { } code && code.Contains('0', StringComparison.Ordinal) && !code.Any(letter => "ymdhs".Contains(letter, StringComparison.OrdinalIgnoreCase)) =>
            code.Split(';')[0].Split('.') is [_, var behind] ? behind.Count(letter => letter is '0' or '#') : 0,
        _ => null,
    };

    private static T? At<T>(List<T> items, UInt32Value? number)
        where T : class => number?.Value is { } at && at < items.Count ? items[(int)at] : null;
}
