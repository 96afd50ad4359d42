namespace PopulationHealth.Cli;

/// <summary>A measure of a case in a variant at a level, as it is written.</summary>
internal readonly record struct InequalityRow(string Measure, string Variant, double Level, double Estimate, double Error, double Lower, double Upper, Reason Reason)
{
    /// <summary>The subgroup's row that the measure compares with; 0 for none.</summary>
    public int ReferenceRow { get; init; }

    /// <summary>The same, refused where the numbers are too large to be multiplied.</summary>
    public InequalityRow Settled() => Reason == Reason.None && !double.IsFinite(Estimate)
        ? Refused(Measure, Variant, Level, Reason.ValueOutOfRange) with { ReferenceRow = ReferenceRow }
        : this;

    public static InequalityRow Refused(string measure, string variant, double level, Reason reason) =>
        new(measure, variant, level, double.NaN, double.NaN, double.NaN, double.NaN, reason);
}
