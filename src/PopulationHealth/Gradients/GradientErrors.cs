namespace PopulationHealth;

/// <summary>From a group's published limits to its standard error.</summary>
public static class GradientErrors
{
    extension(GradientScale scale)
    {
        /// <summary>
        /// The standard error on the scale: half the distance of the limits there, over the normal quantile. Not a number where a limit is missing or
        /// has no place on the scale, such as a rate's lower limit of 0.
        /// </summary>
        /// <param name="lower">The lower limit, on the scale of the value; a proportion's from 0 to 1.</param>
        /// <param name="upper">The upper limit.</param>
        /// <param name="level">The level of the limits, above 0 and below 1.</param>
        public double ErrorFromLimits(double lower, double upper, double level = 0.95)
        {
            var error = (scale.To(upper) - scale.To(lower)) / (2 * Distribution.TwoSidedNormal(Levels.Check(level)));
            return double.IsFinite(error) ? error : double.NaN;
        }
    }
}
