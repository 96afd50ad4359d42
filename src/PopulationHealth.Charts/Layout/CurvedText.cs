namespace PopulationHealth;

/// <summary>A text along the upper half of a circle: every word is turned by its own angle, so that words stay whole.</summary>
internal static class CurvedText
{
    private const double Widest = 168 * Math.PI / 180;

    /// <summary>The words of a text and, set bold, a last one; smaller where it would not fit, cut where even that is too long.</summary>
    public static IEnumerable<TextMark> Of(PlotPoint centre, double radius, string text, string last)
    {
        var room = Widest * radius;
        var size = new[] { TextSize.Body, 15, TextSize.Small }.FirstOrDefault(size => Width(text, last, size) <= room, TextSize.Small);
        var words = text.Split(' ').ToList();
        while (words.Count > 1 && Width(string.Join(' ', words), last, size) > room)
        {
            words.RemoveAt(words.Count - 1);
            words[^1] = words[^1].TrimEnd('…') + "…";
        }
        var angle = (Math.PI / 2) + (Width(string.Join(' ', words), last, size) / 2 / radius);
        foreach (var (word, bold) in words.Select(word => (word, false)).Append((last, true)))
        {
            var width = TextWidth.Of(word, size, bold) / radius;
            var middle = (angle - (width / 2)) * 180 / Math.PI;
            var place = ArcPath.Polar(centre, radius, middle);
            yield return new TextMark(place.X, place.Y, word) { Anchor = TextAnchor.Middle, Turn = 90 - middle, Size = size, Bold = bold };
            angle -= width + (TextWidth.Of(" ", size) / radius);
        }
    }

    private static double Width(string text, string last, double size) =>
        TextWidth.Of(text + " ", size) + TextWidth.Of(last, size, bold: true);
}
