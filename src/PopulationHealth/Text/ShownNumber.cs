namespace PopulationHealth;

/// <summary>Numbers in the unit that is shown: 55.3 for a proportion of 0.553.</summary>
internal static class ShownNumber
{
    /// <summary>A number on a measure's own scale, as it is shown.</summary>
    /// <param name="measure">The measure, whose scale counts.</param>
    /// <param name="value">The number.</param>
    public static double Of(IMeasure measure, double value)
    {
        var shown = value * measure.Scale;
        // Through a decimal the digits that were printed stay and binary noise goes: 0.553 * 100 is 55.300000000000004.
        return Math.Abs(shown) < 1e15 && measure.Scale != 1 ? (double)(decimal)shown : shown;
    }
}
