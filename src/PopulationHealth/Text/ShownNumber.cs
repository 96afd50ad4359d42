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
        return measure.Scale == 1 ? shown : CleanNumber.Of(shown);
    }
}
