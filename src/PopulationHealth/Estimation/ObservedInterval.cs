namespace PopulationHealth;

/// <summary>The value of an observation of whatever measure, with an interval where one can be made.</summary>
public static class ObservedInterval
{
    extension(Observation observation)
    {
        /// <summary>The value with the interval that it carries or that its counts make (see <see cref="IntervalFromCounts"/>); null where the value is missing.</summary>
        /// <param name="level">The confidence level, above 0 and below 1.</param>
        public IEstimate? ValueWithInterval(double level = 0.95)
        {
            ArgumentNullException.ThrowIfNull(observation);
            return observation.Accept(new Reader(level));
        }
    }

    private sealed class Reader(double level) : IObservationVisitor<IEstimate?>
    {
        public IEstimate? Visit<TMeasure>(Observation<TMeasure> observation)
            where TMeasure : struct, IMeasure<TMeasure> => observation.Missing is null ? observation.Estimate.WithIntervalAt(level) : null;
    }
}
