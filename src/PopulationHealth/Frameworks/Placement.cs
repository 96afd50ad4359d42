namespace PopulationHealth;

/// <summary>The place of a determinant in one framework.</summary>
/// <param name="Part">The part.</param>
/// <param name="Strength">How closely the determinant matches it.</param>
public sealed record Placement(FrameworkPart Part, Strength Strength)
{
    /// <summary>The part's code, in brackets when it is secondary.</summary>
    public override string ToString() => Strength == Strength.Primary ? Part.Code : $"({Part.Code})";
}
