namespace PopulationHealth;

/// <summary>One band of a life table.</summary>
/// <param name="Age">The ages.</param>
/// <param name="Width">n: the width in years; of the open band twice the years that are lived in it on average (2 / M), by convention.</param>
/// <param name="FractionLived">a: the share of the band that those who die in it live, between 0 and 1.</param>
/// <param name="Rate">M: deaths for each person-year.</param>
/// <param name="Dying">q: the probability of dying in the band for somebody who reaches it.</param>
/// <param name="Survivors">l: how many of <see cref="LifeTable.Radix"/> reach the band.</param>
/// <param name="Deaths">d: how many of them die in it.</param>
/// <param name="YearsLived">L: the years that they live in it.</param>
/// <param name="YearsAhead">T: the years that they live in it and later.</param>
/// <param name="LifeExpectancy">e: the years that each of them lives from the start of the band on; 0 where nobody reaches it.</param>
/// <param name="StandardError">The standard error of <paramref name="LifeExpectancy"/>; not a number where nobody reaches the band.</param>
public readonly record struct LifeTableRow(
    AgeBand Age,
    double Width,
    double FractionLived,
    double Rate,
    double Dying,
    double Survivors,
    double Deaths,
    double YearsLived,
    double YearsAhead,
    double LifeExpectancy,
    double StandardError);
