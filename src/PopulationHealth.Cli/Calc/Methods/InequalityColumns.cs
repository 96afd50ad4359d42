namespace PopulationHealth.Cli;

/// <summary>The columns of <c>inequality</c>.</summary>
internal static class InequalityColumns
{
    public static InputColumn Subgroup { get; } = new("subgroup", "the group of people: a label") { IsText = true };

    public static InputColumn Ordered { get; } = new("ordered_dimension", "1 where the subgroups have an order, as by wealth; 0 where not; the same in all rows");

    public static InputColumn Order { get; } = new("subgroup_order", "1 for the most disadvantaged, and on without a gap; NA without an order") { IsOptional = true };

    public static InputColumn Estimate { get; } = new("est", "the subgroup's value; NA where there is none");

    public static InputColumn Error { get; } = new("se", "its standard error; NA where unknown") { IsOptional = true };

    public static InputColumn People { get; } = new("pop", "people in the subgroup, 0 or more") { IsOptional = true };

    public static InputColumn Favourable { get; } = new("favourable_indicator", "1 where more is better, 0 where more is worse; the same in all rows");

    public static InputColumn Reference { get; } = new("reference_subgroup", "1 for the subgroup to compare with, else 0; the first row where there is none") { IsOptional = true };

    public static InputColumn Scale { get; } = new("scaleval", "what everybody would be: 100 for percent, 1000 for a rate per 1,000; the same in all rows") { IsOptional = true };

    public static InputColumn Average { get; } = new("setting_average", "the mean of all people, for variant setting_average; the same in all rows") { IsOptional = true };

    public static IReadOnlyList<InputColumn> All { get; } = [Subgroup, Ordered, Order, Estimate, Error, People, Favourable, Reference, Scale, Average];
}
