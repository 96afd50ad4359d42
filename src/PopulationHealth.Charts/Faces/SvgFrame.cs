namespace PopulationHealth;

/// <summary>What stands around a picture that leaves its page: title and subtitle above, the source below.</summary>
internal static class SvgFrame
{
    private const double Left = 4;
    private const double Room = Drawing.StandardWidth - (2 * Left);

    public static (double Height, ValueList<Mark> Marks) Head(Figure figure)
    {
        var title = Block(figure.Title, 18, 24, 18, bold: true, Tone.Ink);
        var subtitle = Block(figure.Subtitle, TextSize.Small, 18, 14 + (title.Count * 24), bold: false, Tone.QuietInk);
        return ((title.Count * 24) + (subtitle.Count * 18) + 24, ValueList.From<Mark>([.. title, .. subtitle]));
    }

    public static (double Height, ValueList<Mark> Marks) Foot(Figure figure)
    {
        var source = Block(figure.SourceLine, TextSize.Small, 18, 16, bold: false, Tone.QuietInk);
        return ((source.Count * 18) + 14, ValueList.From<Mark>(source));
    }

    private static List<TextMark> Block(string text, double size, double line, double top, bool bold, Tone tone) =>
        [.. TextWrap.Lines(text, Room, size, bold).Select((words, row) => new TextMark(Left, top + (row * line), words) { Size = size, Bold = bold, Tone = tone })];
}
