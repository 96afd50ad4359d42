namespace PopulationHealth;

/// <summary>An indicator of the evidence, with the unit that its rows must have, and the way from a row's number to the one that is shown.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Unit">The unit as the classification writes it.</param>
/// <param name="Basis">What its periods are where their form leaves it open; null where nothing is known.</param>
/// <param name="PowerOfTen">How many places the point moves from the file's number to the one shown: 2 from 0.218 to 21.8%.</param>
internal sealed record EvidenceIndicator(Indicator Indicator, string Unit, PeriodBasis? Basis, int PowerOfTen)
{
    /// <summary>An observation with a value.</summary>
    /// <param name="number">The number as the file has it.</param>
    /// <param name="figure">All but the value, with limits and decimals as the file has them.</param>
    /// <exception cref="ArgumentException">The measure cannot take the number.</exception>
    public Observation Observe(double number, PrintedFigure figure) => Indicator.Observe(Shown(number), figure with
    {
        Decimals = Math.Max(0, figure.Decimals - PowerOfTen),
        Limits = figure.Limits is var (lower, upper) ? (Shown(lower), Shown(upper)) : null,
    });

    private double Shown(double number) => number * Math.Pow(10, PowerOfTen);
}
