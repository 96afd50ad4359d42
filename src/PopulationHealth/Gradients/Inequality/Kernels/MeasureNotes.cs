namespace PopulationHealth;

/// <summary>The cautions that travel with a measure of inequality.</summary>
internal static class MeasureNotes
{
    public static ValueList<string> Of(InequalityMeasure measure, InequalitySetting setting, bool hasInterval, bool hasZero)
    {
        var notes = new List<string>();
        if (IsOfExtremes(measure, setting))
            notes.Add("Compares the extremes of the groups, which chance drives apart: it comes out too large and its interval too narrow.");
        if (IsOfSpread(measure))
            notes.Add("Comes out too large where the groups' values are uncertain, as noise adds to the spread.");
        if (hasZero && (measure is InequalityMeasure.Theil or InequalityMeasure.MeanLogDeviation))
            notes.Add("A group's value is zero, which has no logarithm; one millionth of the unit stands in for it and sets the size of the index.");
        if (measure is InequalityMeasure.AttributableRisk or InequalityMeasure.AttributableFraction)
            notes.Add("Arithmetic, not the effect of an action.");
        if (!hasInterval)
            notes.Add(measure.HasFormula || setting.Simulation is not null
                ? "No interval: the groups' standard errors are not all known, or do not give one."
                : "No interval: this measure needs a simulation.");
        return ValueList.From(notes);
    }

    // With a reference it is still the group that is worst beside it.
    private static bool IsOfExtremes(InequalityMeasure measure, InequalitySetting setting) =>
        !setting.Ordered && (measure is InequalityMeasure.Difference or InequalityMeasure.Ratio);

    private static bool IsOfSpread(InequalityMeasure measure) =>
        measure is >= InequalityMeasure.BetweenGroupVariance and <= InequalityMeasure.MeanLogDeviation;
}
