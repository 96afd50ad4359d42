namespace PopulationHealth;

/// <summary>A line of a <see cref="LineFigure"/>.</summary>
/// <param name="Name">Its name, written at its end.</param>
/// <param name="Points">Its periods; they are put in the order of time.</param>
public sealed record LineSeries(string Name, ValueList<LinePoint> Points)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(Name)
        ? throw new ArgumentException("A line needs a name, which is written at its end.", nameof(Name))
        : Name.Trim();

    /// <summary>Its periods, in the order of time.</summary>
    public ValueList<LinePoint> Points { get; } = ValueList.From(Points.OrderBy(point => point.Time));

    /// <summary>Its look; null for that of its place among the lines.</summary>
    internal SeriesStyle? Style { get; init; }

    /// <summary>The stretches in which every point may be joined to the next: they end at a gap and at a break.</summary>
    internal IEnumerable<IReadOnlyList<LinePoint>> Stretches() => Parts(endAtGaps: true);

    /// <summary>The points with a value, parted where the series breaks: within a part, any two may be compared.</summary>
    internal IEnumerable<IReadOnlyList<LinePoint>> ComparableParts() => Parts(endAtGaps: false);

    private IEnumerable<IReadOnlyList<LinePoint>> Parts(bool endAtGaps)
    {
        var stretch = new List<LinePoint>();
        foreach (var point in Points)
        {
            if (stretch.Count > 0 && (point.Break.Length > 0 || (endAtGaps && point.Value.Estimate is null)))
            {
                yield return stretch;
                stretch = [];
            }
            if (point.Value.Estimate is not null)
                stretch.Add(point);
        }
        if (stretch.Count > 0)
            yield return stretch;
    }
}
