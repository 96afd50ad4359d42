namespace PopulationHealth.Cli;

/// <summary>A column that a method writes.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Unit">What stands in it, with its unit.</param>
internal sealed record OutputColumn(string Name, string Unit)
{
    /// <summary>A lower and an upper limit for each confidence level: <c>lower95</c>, <c>upper95</c>, and so on.</summary>
    /// <param name="levels">The levels.</param>
    /// <param name="unit">What the limits are of.</param>
    /// <param name="suffix">What follows the level in the name.</param>
    public static IEnumerable<OutputColumn> Limits(ConfidenceLevels levels, string unit, string suffix = "") => levels.Names.SelectMany(name => new[]
    {
        new OutputColumn($"lower{name}{suffix}", $"lower limit of {unit}"),
        new OutputColumn($"upper{name}{suffix}", $"upper limit of {unit}"),
    });
}
