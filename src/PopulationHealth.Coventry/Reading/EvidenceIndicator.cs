namespace PopulationHealth;

/// <summary>An indicator of the evidence, with the unit that its rows must have, and the way from a row's number to a typed observation.</summary>
internal abstract class EvidenceIndicator(string unit, PeriodBasis? basis)
{
    /// <summary>The unit as the classification writes it.</summary>
    public string Unit { get; } = unit;

    /// <summary>What its periods are where their form leaves it open; null where nothing is known.</summary>
    public PeriodBasis? Basis { get; } = basis;

    public abstract Indicator Indicator { get; }

    /// <summary>An observation with a value.</summary>
    /// <param name="printed">The number as the file has it.</param>
    /// <param name="frame">All but the value.</param>
    /// <exception cref="ArgumentException">The measure cannot take the number.</exception>
    public abstract Observation Observe(double printed, ObservationFrame frame);

    /// <summary>An observation without a value.</summary>
    /// <param name="missing">Why there is none.</param>
    /// <param name="frame">All but the value.</param>
    public abstract Observation Absent(Missing missing, ObservationFrame frame);

    /// <summary>An indicator of a known measure.</summary>
    /// <param name="unit">The unit as the classification writes it.</param>
    /// <param name="basis">What its periods are where their form leaves it open.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="powerOfTen">How many places the point moves from the file's number to the one shown: 2 from 0.218 to 21.8%.</param>
    public static EvidenceIndicator Of<TMeasure>(string unit, PeriodBasis? basis, Indicator<TMeasure> indicator, int powerOfTen)
        where TMeasure : struct, IMeasure<TMeasure> => new Typed<TMeasure>(unit, basis, indicator, powerOfTen);

    private sealed class Typed<TMeasure>(string unit, PeriodBasis? basis, Indicator<TMeasure> indicator, int powerOfTen) : EvidenceIndicator(unit, basis)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        public override Indicator Indicator => indicator;

        public override Observation Observe(double printed, ObservationFrame frame) => Complete(frame, new(indicator, new Estimate<TMeasure>(Measured(printed))
        {
            Decimals = Math.Max(0, frame.Decimals - powerOfTen),
            Intervals = frame.Limits is var (lower, upper) ? [new(Measured(lower).Value, Measured(upper).Value, 0.95, "as published")] : [],
            Precision = frame.Precision,
            Events = frame.Numerator,
            Population = frame.Denominator,
            Notes = frame.Notes,
            Sources = [frame.Source],
        })
        { Id = frame.Id, Area = frame.Area, Period = frame.Period, Source = frame.Source });

        public override Observation Absent(Missing missing, ObservationFrame frame) =>
            Complete(frame, new(indicator, missing) { Id = frame.Id, Area = frame.Area, Period = frame.Period, Source = frame.Source });

        private static Observation<TMeasure> Complete(ObservationFrame frame, Observation<TMeasure> observation) => observation with
        {
            Group = frame.Group,
            Breakdown = frame.Breakdown,
            Theme = frame.Theme,
            Excerpt = frame.Excerpt,
        };

        private TMeasure Measured(double printed) => indicator.FromShown(printed * Math.Pow(10, powerOfTen));
    }
}
