namespace PopulationHealth;

/// <summary>What the generalised index is multiplied by for each form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Least">The least possible value.</param>
/// <param name="Most">The greatest possible value; not a number where there is none.</param>
internal readonly record struct ConcentrationScale(ConcentrationForm Form, double Least, double Most)
{
    private double Range => Most - Least;

    private bool IsBounded => Form is ConcentrationForm.Normalised or ConcentrationForm.Wagstaff or ConcentrationForm.Erreygers;

    /// <summary>What the absolute index is divided by.</summary>
    public double AbsoluteDivisor => Form == ConcentrationForm.Normalised ? Range : 1;

    public Reason JudgeAbsolute() => Form == ConcentrationForm.Normalised ? Bounds() : Reason.None;

    public Reason Judge(double mean) => Form switch
    {
        _ when IsBounded && Bounds() != Reason.None => Bounds(),
        ConcentrationForm.Relative => mean > 0 ? Reason.None : Reason.MeanNotPositive,
        ConcentrationForm.Normalised => mean > Least ? Reason.None : Reason.MeanAtBound,
        ConcentrationForm.Wagstaff => mean > Least && mean < Most ? Reason.None : Reason.MeanAtBound,
        _ => Reason.None,
    };

    public double Factor(double mean) => Form switch
    {
        ConcentrationForm.Relative => 1 / mean,
        ConcentrationForm.Normalised => 1 / (mean - Least),
        ConcentrationForm.Wagstaff => Range / ((Most - mean) * (mean - Least)),
        ConcentrationForm.Erreygers => 4 / Range,
        _ => 1,
    };

    /// <summary>How the factor changes with the mean.</summary>
    public double FactorSlope(double mean) => Form switch
    {
        ConcentrationForm.Relative or ConcentrationForm.Normalised => -Factor(mean) * Factor(mean),
        ConcentrationForm.Wagstaff => -Factor(mean) * Factor(mean) * (Most + Least - (2 * mean)) / Range,
        _ => 0,
    };

    private Reason Bounds() => double.IsFinite(Range) && Range > 0 ? Reason.None : Reason.NoBounds;
}
