namespace PopulationHealth;

/// <summary>
/// Writes the names of points beside them where there is room: to the right, the left, above or below; a name that has no room is left out,
/// but for one in bold, which the figure is about.
/// </summary>
internal static class PointLabels
{
    /// <summary>The names that found room, the more important first.</summary>
    /// <param name="labels">The places and names, the most important first.</param>
    /// <param name="taken">Texts and points that no name may cover.</param>
    /// <param name="drawing">The drawing, with its axes and margins.</param>
    /// <param name="crossed">What a name covers only where there is no better room, such as a line.</param>
    public static IReadOnlyList<TextMark> Of(
        IEnumerable<(PlotPoint At, string Text, bool Bold)> labels, IEnumerable<TextBox> taken, Drawing drawing, params IEnumerable<TextBox> crossed)
    {
        var boxes = taken.ToList();
        TextBox[] lines = [.. crossed];
        var placed = new List<TextMark>();
        foreach (var (at, text, bold) in labels)
        {
            var model = new TextMark(at.X, at.Y, text) { Size = TextSize.Small, Bold = bold, Patch = true };
            var inPlot = Candidates(model).Select(mark => (Mark: mark, Box: TextBox.Of(drawing, mark))).Where(candidate => IsInPlot(candidate.Box, drawing)).ToArray();
            var free = inPlot.Where(candidate => !boxes.Exists(candidate.Box.Overlaps)).ToArray();
            var best = (free.Length == 0 && bold ? inPlot : free)
                .OrderBy(candidate => boxes.Count(candidate.Box.Overlaps)).ThenBy(candidate => lines.Count(candidate.Box.Overlaps)).FirstOrDefault();
            if (best.Mark is null)
                continue;
            placed.Add(best.Mark);
            boxes.Add(best.Box);
        }
        return placed;
    }

    /// <summary>The room that a point takes.</summary>
    public static TextBox Around(PlotPoint at, double size, Drawing drawing)
    {
        var (x, y, half) = (drawing.PixelX(at.X), drawing.PixelY(at.Y), size / 2);
        return new TextBox("", x - half, y - half, x + half, y + half);
    }

    private static IEnumerable<TextMark> Candidates(TextMark model) =>
    [
        model with { MoveX = 9 },
        model with { MoveX = -9, Anchor = TextAnchor.End },
        model with { MoveY = -15, Anchor = TextAnchor.Middle },
        model with { MoveY = 15, Anchor = TextAnchor.Middle },
        model with { MoveX = 7, MoveY = -13 },
        model with { MoveX = -7, MoveY = -13, Anchor = TextAnchor.End },
        model with { MoveX = 7, MoveY = 13 },
        model with { MoveX = -7, MoveY = 13, Anchor = TextAnchor.End },
    ];

    private static bool IsInPlot(TextBox box, Drawing drawing) =>
        box.Left >= drawing.Margins.Left + 2 && box.Right <= Drawing.StandardWidth - drawing.Margins.Right - 2
        && box.Top >= drawing.Margins.Top && box.Bottom <= drawing.Height - drawing.Margins.Bottom;
}
