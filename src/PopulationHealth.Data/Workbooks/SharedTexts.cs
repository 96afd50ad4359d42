using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PopulationHealth;

/// <summary>The texts of a workbook, each written once; a cell names its number.</summary>
internal sealed partial class SharedTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private uint _uses;

    public int Of(string text)
    {
        _uses++;
        if (_numbers.TryAdd(text, _texts.Count))
            _texts.Add(text);
        return _numbers[text];
    }

    public SharedStringTable ToTable() => new(_texts.Select(text => new SharedStringItem(new Text(Escaped(text)) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Count = _uses,
        UniqueCount = (uint)_texts.Count,
    };

    // In this format _x0041_ is an A; a text that looks so must be kept from being read so.
    private static string Escaped(string text) => Escape().Replace(text, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
