namespace PopulationHealth;

/// <summary>Something that may explain an outcome: income, housing, age.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its value for each unit, in the order in which the units were given.</param>
/// <param name="Coefficient">How much the outcome differs by it, from a linear regression of your own; null to have all coefficients fitted by weighted least squares.</param>
public sealed record Determinant(string Name, ValueList<double> Values, double? Coefficient = null)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = Require.Text(Name);
}
