namespace PopulationHealth;

/// <summary>Makes text marks of several lines.</summary>
internal static class Texts
{
    /// <summary>Repeats a text mark for every line, centred around its place from top to bottom.</summary>
    public static IEnumerable<TextMark> Block(TextMark model, IReadOnlyList<string> lines, double lineHeight = TextSize.Line) =>
        lines.Select((line, row) => model with { Text = line, MoveY = model.MoveY + ((row - ((lines.Count - 1) / 2d)) * lineHeight) });
}
