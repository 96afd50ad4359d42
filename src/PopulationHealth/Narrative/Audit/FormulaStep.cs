namespace PopulationHealth;

/// <summary>One step of a formula, in the order of computing: it takes its operands from the top of the stack and puts its result there.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Number">The number, or the exponent of a power.</param>
/// <param name="Index">Which letter, or how many operands a function takes.</param>
internal readonly record struct FormulaStep(FormulaStepKind Kind, Fraction Number = default, int Index = 0);
