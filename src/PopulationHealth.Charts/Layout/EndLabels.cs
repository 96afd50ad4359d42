namespace PopulationHealth;

/// <summary>The names of level lines at their right ends, moved apart where they would meet.</summary>
internal static class EndLabels
{
    private const double Height = 18;

    /// <summary>The room at the right of the plot that they need.</summary>
    public static double RoomFor(IEnumerable<string> labels) => labels.Max(label => TextWidth.Of(label, TextSize.Small)) + 14;

    public static IEnumerable<TextMark> Of(IReadOnlyList<(double Y, string Text)> labels, Drawing drawing)
    {
        double[] wanted = [.. labels.Select(label => drawing.PixelY(label.Y))];
        var places = Spread.Apart(wanted, [.. labels.Select(_ => Height)], drawing.Margins.Top - 6, drawing.Height - drawing.Margins.Bottom + 6);
        return labels.Select((label, i) => new TextMark(double.PositiveInfinity, label.Y, label.Text) { MoveX = 8, MoveY = places[i] - wanted[i], Size = TextSize.Small, Tone = Tone.QuietInk });
    }
}
