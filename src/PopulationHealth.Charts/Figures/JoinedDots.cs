namespace PopulationHealth;

/// <summary>Dots of one row that are joined by a line: a dumbbell of two, an equiplot of several.</summary>
internal static class JoinedDots
{
    /// <summary>An axis with room at its left end for the label in front of the lowest dot.</summary>
    public static Axis Inset(Axis axis, double width, double pixels) =>
        axis with { Begin = axis.Begin - ((axis.End - axis.Begin) * pixels / (width - pixels)) };

    /// <summary>The line from the lowest to the highest dot; none for a single one.</summary>
    public static IEnumerable<Mark> Joint(IReadOnlyList<IEstimate> known, double row)
    {
        if (known.Count > 1)
            yield return new LineMark([new PlotPoint(known.Min(Values.Shown), row), new PlotPoint(known.Max(Values.Shown), row)]) { Tone = Tone.Comparator, Width = 3 };
    }

    /// <summary>The values of the lowest and the highest dot, on either side of them.</summary>
    public static IEnumerable<Mark> EndLabels(IReadOnlyList<IEstimate> known, double row)
    {
        var ordered = known.OrderBy(Values.Shown).ToArray();
        if (ordered.Length > 1)
            yield return new TextMark(ordered[0].Shown(), row, ordered[0].Short()) { MoveX = -12, Anchor = TextAnchor.End, Patch = true };
        if (ordered.Length > 0)
            yield return new TextMark(ordered[^1].Shown(), row, ordered[^1].Short()) { MoveX = 12, Patch = true };
    }
}
