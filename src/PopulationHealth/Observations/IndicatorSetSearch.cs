namespace PopulationHealth;

/// <summary>Looks for a set of indicators in an evidence set.</summary>
public static class IndicatorSetSearch
{
    extension(IndicatorSet set)
    {
        /// <summary>What the observations have of this set.</summary>
        /// <param name="observations">The evidence; narrow it first to ask of one area or period.</param>
        public IndicatorSetEvidence In(IEnumerable<Observation> observations)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(observations);
            var known = observations.Where(observation => observation.Missing is null).ToLookup(observation => observation.Indicator);
            return new IndicatorSetEvidence(set, ValueList.From(set.Select(item => new IndicatorSetItemEvidence(
                item, ValueList.From(known.Where(group => item.IsMeasuredBy(group.Key)).SelectMany(group => group))))));
        }
    }
}
