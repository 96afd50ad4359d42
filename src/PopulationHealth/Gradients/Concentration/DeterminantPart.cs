namespace PopulationHealth;

/// <summary>A determinant's part in a concentration index.</summary>
/// <param name="Name">The determinant.</param>
/// <param name="Coefficient">How much the outcome differs by it, in the unit of the outcome per unit of the determinant.</param>
/// <param name="Mean">Its mean, in the unit of the determinant.</param>
/// <param name="Elasticity">By what share of its mean the outcome changes with the determinant by one percent of its own: coefficient × mean / mean outcome.</param>
/// <param name="Concentration">The determinant's own relative concentration index; null where its mean is zero.</param>
/// <param name="Contribution">Its part: elasticity × concentration, times what the form of the index asks for.</param>
/// <param name="Share">The part in relation to the whole index; null where that is zero.</param>
public sealed record DeterminantPart(string Name, double Coefficient, double Mean, double Elasticity, double? Concentration, double Contribution, double? Share);
