namespace PopulationHealth;

/// <summary>
/// Whether a group has a larger share of the people in a system (children with a sentence, pupils who are excluded) than of the people whom it could draw from.
/// Two measures that youth justice in England and Wales uses: over-representation in percentage points, and the relative rate index, the group's rate over the
/// rate of a reference group. Both are needed: an index says nothing of how many people are concerned, and points are small wherever a group is.
/// </summary>
/// <remarks>
/// Intervals take the shares of the population as known and those of the system as counted, so they say how far so few people can vary by chance. They
/// need the counts in the system, or their total (<see cref="OfTotal"/>). Feyerherm W, Snyder HN, Villarruel F (2009), Identification and monitoring, in
/// Disproportionate Minority Contact Technical Assistance Manual, 4th edition, OJJDP.
/// </remarks>
public static class Disproportionality
{
    extension(Estimate<Proportion> share)
    {
        /// <summary>A share that was printed without its counts, with the counts that it and the total imply; the rounding of the share stays in them.</summary>
        /// <param name="total">How many the share is of, above 0.</param>
        public Estimate<Proportion> OfTotal(Estimate<Count> total) => share with
        {
            Events = share.Value.Value * Require.Positive(total.Value.Value),
            Population = total.Value.Value,
            Sources = ValueList.From(share.Sources.Concat(total.Sources).Distinct()),
            Notes = ValueList.From(share.Notes.Concat(total.Notes).Append("count implied by a rounded share").Distinct()),
        };

        /// <summary>This share of the system minus the group's share of the population, in percentage points; above zero where the group is over-represented.</summary>
        /// <param name="ofPopulation">The group's share of the population.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%. There is an interval where the counts of this share are known.</param>
        public Estimate<Difference<Proportion>> OverRepresentation(Estimate<Proportion> ofPopulation, params ReadOnlySpan<double> levels)
        {
            var known = ofPopulation.Value.Value;
            return share.Minus(ofPopulation) with
            {
                Intervals = share is { Events: { } events, Population: { } people }
                    ? ValueList.From(Proportion.Of(events, people, levels).Intervals.Select(limits => new ConfidenceInterval(limits.Lower - known, limits.Upper - known, limits.Level, limits.Method)))
                    : [],
            };
        }

        /// <summary>The relative rate index: how many times the rate of a reference group this group's rate is.</summary>
        /// <param name="ofPopulation">The group's share of the population, above 0.</param>
        /// <param name="reference">The reference group's share of the system.</param>
        /// <param name="referenceOfPopulation">The reference group's share of the population, above 0.</param>
        /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%. There is an interval where the counts of both shares are known.</param>
        /// <returns>The index, or the reason why there is none: nobody of the reference group is in the system.</returns>
        public Result<Ratio> RelativeRateIndex(
            Estimate<Proportion> ofPopulation, Estimate<Proportion> reference, Estimate<Proportion> referenceOfPopulation, params ReadOnlySpan<double> levels)
        {
            var (people, others) = (Require.Positive(ofPopulation.Value.Value), Require.Positive(referenceOfPopulation.Value.Value));
            if (reference.Value.Value == 0)
                return Reason.NoExpectedEvents.ToMissing("nobody of the reference group is in the system");
            var known = share is { Events: { } events } && reference is { Events: { } otherEvents } ? RateRatio.Of(events, people, otherEvents, others, levels).Estimate : null;
            Estimate<Proportion>[] all = [share, ofPopulation, reference, referenceOfPopulation];
            return new Estimate<Ratio>(new Ratio(share.Value.Value / people / (reference.Value.Value / others)))
            {
                Intervals = known?.Intervals ?? [],
                StandardError = known?.StandardError,
                Precision = all.All(item => item.Precision == Precision.Exact) ? Precision.Exact : Precision.Around,
                Sources = ValueList.From(all.SelectMany(item => item.Sources).Distinct()),
                Notes = ValueList.From(all.SelectMany(item => item.Notes).Distinct()),
            };
        }
    }
}
