namespace PopulationHealth;

/// <summary>Puts values into the order of a figure.</summary>
internal static class Ordering
{
    public static IReadOnlyList<LabelledValue> Of(IReadOnlyList<LabelledValue> values, FigureOrder order) => order switch
    {
        FigureOrder.HighestFirst => [.. values.OrderBy(value => value.Estimate is null).ThenByDescending(value => value.Estimate?.Shown())],
        FigureOrder.LowestFirst => [.. values.OrderBy(value => value.Estimate is null).ThenBy(value => value.Estimate?.Shown())],
        _ => values,
    };
}
