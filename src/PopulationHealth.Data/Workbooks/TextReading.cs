using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>A text of a workbook that was read.</summary>
/// <param name="Text">The text without its looks, and without hints on pronunciation.</param>
/// <param name="HasSuperscript">Whether a part of it is raised.</param>
internal readonly record struct TextReading(string Text, bool HasSuperscript)
{
    public static IReadOnlyList<TextReading> All(SharedStringTable? table) => [.. (table?.Elements<SharedStringItem>() ?? []).Select(Of)];

    /// <summary>The text of a shared or an inline string.</summary>
    public static TextReading Of(OpenXmlCompositeElement? item) => item is null ? default : new(
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)),
        item.Descendants<VerticalTextAlignment>().Any(run => run.Val?.Value == VerticalAlignmentRunValues.Superscript));
}
