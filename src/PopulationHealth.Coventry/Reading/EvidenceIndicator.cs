namespace PopulationHealth;

/// <summary>An indicator of the evidence, with the unit that its rows must have, and the way from a row's number to a typed observation.</summary>
internal abstract class EvidenceIndicator(string unit)
{
    /// <summary>The unit as the classification writes it.</summary>
    public string Unit { get; } = unit;

    public abstract Indicator Indicator { get; }

    /// <summary>An observation with a value.</summary>
    /// <param name="shown">The number as the source prints it.</param>
    /// <param name="frame">All but the value.</param>
    /// <exception cref="ArgumentException">The measure cannot take the number.</exception>
    public abstract Observation Observe(double shown, ObservationFrame frame);

    public static EvidenceIndicator Of<TMeasure>(string unit, Indicator<TMeasure> indicator)
        where TMeasure : struct, IMeasure<TMeasure> => new Typed<TMeasure>(unit, indicator);

    private sealed class Typed<TMeasure>(string unit, Indicator<TMeasure> indicator) : EvidenceIndicator(unit)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        public override Indicator Indicator => indicator;

        public override Observation Observe(double shown, ObservationFrame frame) =>
            new Observation<TMeasure>(indicator, new Estimate<TMeasure>(indicator.FromShown(shown))
            {
                Decimals = frame.Decimals,
                Precision = frame.Precision,
                Events = frame.Numerator,
                Population = frame.Denominator,
                Notes = frame.Notes,
                Sources = [frame.Source],
            })
            {
                Id = frame.Id,
                Area = frame.Area,
                Period = frame.Period,
                Group = frame.Group,
                Breakdown = frame.Breakdown,
                Source = frame.Source,
                Theme = frame.Theme,
                Excerpt = frame.Excerpt,
            };
    }
}
