namespace PopulationHealth;

/// <summary>A measure of inequality, its value or why there is none, and the sentence that says it.</summary>
/// <typeparam name="TMeasure">What the groups' values measure.</typeparam>
/// <param name="Measure">The measure.</param>
/// <param name="Result">Its value with its interval, or the reason.</param>
/// <param name="Statement">What it says about the indicator; where it does not apply, why.</param>
public sealed record InequalityFinding<TMeasure>(InequalityMeasure Measure, Result<InequalityNumber<TMeasure>> Result, Statement Statement)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The question that the measure answers.</summary>
    public string Answers => Measure.Answers;
}
