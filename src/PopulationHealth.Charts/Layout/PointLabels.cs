namespace PopulationHealth;

/// <summary>Names beside points: at the first of eight places where a name stays in the plot and meets neither another name nor a named point.</summary>
internal static class PointLabels
{
    private const double Away = 10;

    private static readonly (TextAnchor Anchor, double X, double Y)[] Sides =
    [
        (TextAnchor.Start, Away, 0), (TextAnchor.End, -Away, 0), (TextAnchor.Middle, 0, -16), (TextAnchor.Middle, 0, 16),
        (TextAnchor.Start, Away, -14), (TextAnchor.End, -Away, -14), (TextAnchor.Start, Away, 14), (TextAnchor.End, -Away, 14),
    ];

    /// <summary>The names that found a place, the most important given first; the table has them all.</summary>
    public static IEnumerable<TextMark> Of(IReadOnlyList<(string Text, PlotPoint At, bool Bold)> labels, Drawing frame)
    {
        var taken = labels.Select(label => Around(frame.PixelX(label.At.X), frame.PixelY(label.At.Y))).ToList();
        foreach (var (text, at, bold) in labels)
        {
            var own = Around(frame.PixelX(at.X), frame.PixelY(at.Y));
            var mark = Sides
                .Select(side => new TextMark(at.X, at.Y, text) { Anchor = side.Anchor, MoveX = side.X, MoveY = side.Y, Size = TextSize.Small, Bold = bold, Patch = true })
                .FirstOrDefault(mark => Fits(TextBox.Of(frame, mark), frame, taken.Where(box => box != own)));
            if (mark is null)
                continue;
            taken.Add(TextBox.Of(frame, mark));
            yield return mark;
        }
    }

    private static bool Fits(TextBox box, Drawing frame, IEnumerable<TextBox> taken) =>
        box.Left >= frame.Margins.Left && box.Right <= Drawing.StandardWidth - 2 && box.Top >= frame.Margins.Top && box.Bottom <= frame.Height - frame.Margins.Bottom
        && !taken.Any(box.Overlaps);

    private static TextBox Around(double x, double y) => new("", x - 5, y - 5, x + 5, y + 5);
}
