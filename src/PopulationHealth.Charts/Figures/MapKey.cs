namespace PopulationHealth;

/// <summary>The key of a map: a numbered swatch for each class with what it stands for, in as many lines as they need.</summary>
internal static class MapKey
{
    private const double Swatch = 26;
    private const double Line = 26;
    private const double Gap = 22;

    public static double HeightOf(MapClasses classes) => Places(classes).Max(place => place.Row + 1) * Line;

    public static IEnumerable<Mark> Of(MapClasses classes, double top)
    {
        foreach (var (number, label, left, row) in Places(classes))
        {
            var middle = top + (row * Line) + (Line / 2);
            yield return PolygonMark.Box(left, middle - 10, left + Swatch, middle + 10) with
            {
                Tone = classes.ToneOf(number), Edge = Tone.QuietInk, Pattern = number == 0 ? Pattern.Rising : Pattern.Solid,
            };
            if (number > 0)
                yield return new TextMark(left + (Swatch / 2), middle, Markup.Number(number)) { Anchor = TextAnchor.Middle, Size = TextSize.Small, Tone = classes.TextOn(number) };
            yield return new TextMark(left + Swatch + 6, middle, label) { Size = TextSize.Small };
        }
    }

    private static IEnumerable<(int Number, string Label, double Left, int Row)> Places(MapClasses classes)
    {
        var (left, row) = (4d, 0);
        foreach (var number in Enumerable.Range(1, classes.Count).Concat(classes.HasMissing ? [0] : []))
        {
            var label = classes.Label(number);
            var width = Swatch + 6 + TextWidth.Of(label, TextSize.Small);
            if (left > 4 && left + width > Drawing.StandardWidth - 4)
                (left, row) = (4, row + 1);
            yield return (number, label, left, row);
            left += width + Gap;
        }
    }
}
