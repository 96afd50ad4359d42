namespace PopulationHealth;

/// <summary>
/// A cohort-component projection: each cohort grows older, loses those who die, and gains or loses by migration; women have children. It shows what follows from the assumptions of its scenario.
/// </summary>
/// <remarks>Preston SH, Heuveline P, Guillot M (2001), Demography: measuring and modeling population processes, chapter 6. Half of the migrants come at the start of a step and half at its end.</remarks>
public sealed record PopulationProjection
{
    /// <summary>What belongs beside every figure of a projection.</summary>
    public const string Caution = "A projection follows past trends as its scenario takes them on; it is not a forecast.";

    private PopulationProjection(PopulationByAge start, ProjectionScenario scenario) => (Start, Scenario) = (start, scenario);

    /// <summary>The population that it begins with.</summary>
    public PopulationByAge Start { get; }

    /// <summary>What it assumes.</summary>
    public ProjectionScenario Scenario { get; }

    /// <summary>The steps that could be computed, the first one first.</summary>
    public ValueList<ProjectionStep> Steps { get; private init; }

    /// <summary>Why not all steps were computed; <see cref="Reason.None"/> where they were.</summary>
    public Reason Reason { get; private init; }

    /// <summary>Why not all steps were computed, with the ages it failed at; null where they were.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>Projects a population.</summary>
    /// <param name="start">The population to begin with, by the bands of the scenario.</param>
    /// <param name="scenario">The assumptions.</param>
    /// <param name="steps">How many steps, 1 or more, each as many years long as a band is wide.</param>
    /// <returns>The projection; where an age would come below zero it ends before that step and says which.</returns>
    /// <exception cref="ArgumentException">The bands of the population and of the scenario differ, or there is no step.</exception>
    public static PopulationProjection Of(PopulationByAge start, ProjectionScenario scenario, int steps)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(scenario);
        Require.AtLeast(1, steps);
        if (!start.Bands.Equals(scenario.Rates[0].Bands))
            throw new ArgumentException($"The population is by the bands {start.Bands}, the scenario by {scenario.Rates[0].Bands}; give both by the same.", nameof(start));
        var (projection, done, population) = (new PopulationProjection(start, scenario), new List<ProjectionStep>(), start);
        if (ProjectionKernel.Wrong(start, null) is var (given, place))
        {
            given = given == Reason.NegativePopulation ? Reason.CountOutOfRange : given;
            return projection.Ended(done, given, $"{given.InWords}: {place} at the start");
        }
        for (var number = 1; number <= steps; number++)
        {
            if (ProjectionKernel.Wrong(population, scenario.At(number).NetMigrants) is var (reason, cell))
                return projection.Ended(done, reason, $"{reason.InWords}: {cell} in step {number}");
            var step = ProjectionKernel.Step(number, population, scenario.At(number));
            if (ProjectionKernel.Wrong(step.End, null) is var (after, negative))
                return projection.Ended(done, after, $"{after.InWords}: {negative} in step {number}");
            done.Add(step);
            population = step.End;
        }
        return projection with { Steps = ValueList.From(done) };
    }

    private PopulationProjection Ended(List<ProjectionStep> done, Reason reason, string detail) => this with { Steps = ValueList.From(done), Reason = reason, Missing = reason.ToMissing(detail) };
}
