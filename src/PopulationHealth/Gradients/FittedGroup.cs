namespace PopulationHealth;

/// <summary>A group's place in a fitted gradient: what the line is made of.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Share">Its share of the population, a.</param>
/// <param name="Rank">The mid-point of its stretch of the ranking, b, between 0 and 1: 0 the most disadvantaged end, 1 the least.</param>
/// <param name="Value">Its value, on the measure's own scale.</param>
/// <param name="ScaleValue">Its value on the scale of the errors: a logarithm, log odds, or as it is.</param>
/// <param name="ScaleError">Its standard error on that scale.</param>
/// <param name="Fitted">The line's value at its rank, on the measure's own scale.</param>
/// <param name="Weight">What its value counts for in the slope, w, least disadvantaged end minus most: the slope is the sum of w y.</param>
public readonly record struct FittedGroup(
    string Name, double Share, double Rank, double Value, double ScaleValue, double ScaleError, double Fitted, double Weight)
{
    /// <summary>The name, the value and the line's, on the measure's own scale: "most deprived tenth: 0.3 (on the line 0.306)".</summary>
    public override string ToString() => $"{Name}: {Numbers.Grouped(Value, null)} (on the line {Numbers.Grouped(Fitted, null)})";
}
