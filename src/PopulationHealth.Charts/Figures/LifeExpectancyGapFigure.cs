namespace PopulationHealth;

/// <summary>
/// The gap between two life expectancies by age, and where deaths by cause are known by cause: in each age band what shortens the second population's lives runs left of zero
/// and what lengthens them right, stacked apart, as the two do not cancel out. The bars of all ages add up to the gap.
/// </summary>
public sealed record LifeExpectancyGapFigure : FigureDesign
{
    /// <summary>The decomposed gap, second population minus first.</summary>
    public required LifeExpectancyGap Gap { get; init; }

    /// <summary>The name of the first population, the base: "England", "the least deprived fifth".</summary>
    public required string First { get; init; }

    /// <summary>The name of the second population: "Coventry", "the most deprived fifth".</summary>
    public required string Second { get; init; }

    /// <summary>The same gap by cause: <c>gap.ByCause(...)</c>; null for ages only.</summary>
    public LifeExpectancyGapByCause? ByCause { get; init; }

    /// <summary>The causes that have a colour of their own, four at most and in this order; empty for the four with most years, whichever way. All others are one.</summary>
    public ValueList<string> Causes { get; init; }

    /// <summary>Whether the contributions are those that do not depend on which population is the base.</summary>
    public bool IsSymmetric { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(!string.IsNullOrWhiteSpace(First), "The first population needs a name.", nameof(First));
        SeriesCheck.Require(!string.IsNullOrWhiteSpace(Second), "The second population needs a name.", nameof(Second));
        if ((Gap.Missing ?? ByCause?.Missing) is { } missing)
            throw new InvalidOperationException($"The gap was not decomposed: it is {missing}.");
        var parts = GapParts.Of(Gap, ByCause, Causes, IsSymmetric);
        var unit = Unit ?? "years";
        return new FigureParts(unit, Sources, GapFinding.Of(this, parts), parts.Table(Title, unit), GapDrawing.Of(parts, unit, Heading()));
    }

    private string Heading() =>
        $"All ages: {Second} minus {First}, {Gap.Difference().Estimate.ToText(null)}";
}
