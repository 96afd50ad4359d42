namespace PopulationHealth;

/// <summary>What a step of a formula does.</summary>
internal enum FormulaStepKind
{
    Number,
    Letter,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Below,
    AtMost,
    Above,
    Absolute,
    Least,
    Greatest,
}
