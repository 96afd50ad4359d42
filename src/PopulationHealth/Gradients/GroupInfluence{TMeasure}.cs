namespace PopulationHealth;

/// <summary>What one group does to a slope.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <param name="Name">The group.</param>
/// <param name="SlopeWithout">The slope index of the line through the other groups, each where it lies on the ranking of all: with groups on one straight line it is that of all.</param>
/// <param name="Change">The slope index less that of the others, on the measure's own scale.</param>
/// <param name="ShareOfVariance">Its share of the slope's sampling variance, from 0 to 1; not a number where no error is known.</param>
public sealed record GroupInfluence<TMeasure>(string Name, Estimate<Difference<TMeasure>> SlopeWithout, double Change, double ShareOfVariance)
    where TMeasure : struct, IMeasure<TMeasure>;
