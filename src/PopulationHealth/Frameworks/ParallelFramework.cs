namespace PopulationHealth;

/// <summary>
/// A framework whose top parts stand side by side: policy objectives, chapters, ambitions. They are neither layers
/// nor overlapping pillars, though an item may serve several. Objectives may have recommendations.
/// </summary>
public sealed class ParallelFramework : Framework
{
    /// <summary>Builds a framework of parallel objectives.</summary>
    /// <param name="definition">The framework; its top parts are the objectives.</param>
    /// <param name="goals">The aims that all objectives serve; none when left out.</param>
    /// <param name="recommendations">What the sources recommend for single objectives; none when left out.</param>
    /// <exception cref="ArgumentException">The definition does not hold together, or a recommendation repeats a code or has no objective here.</exception>
    public ParallelFramework(
        FrameworkDefinition definition,
        IReadOnlyList<PolicyGoal>? goals = null,
        IReadOnlyList<Recommendation>? recommendations = null)
        : base(definition)
    {
        Goals = [.. goals ?? []];
        Recommendations = [.. recommendations ?? []];
        var problems = ProblemsOfRecommendations().ToList();
        if (problems.Count > 0)
            throw new ArgumentException($"The recommendations of {this} do not fit: {string.Join("; ", problems)}.", nameof(recommendations));
    }

    /// <summary>The aims that all objectives serve, in the source's order.</summary>
    public IReadOnlyList<PolicyGoal> Goals { get; }

    /// <summary>All recommendations, in the source's order.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>The recommendations of one objective; none where the source gives none.</summary>
    /// <param name="objective">An objective of this framework.</param>
    /// <exception cref="ArgumentException">The objective belongs to another framework.</exception>
    public IReadOnlyList<Recommendation> RecommendationsFor(FrameworkPart objective)
    {
        var own = Own(objective, nameof(objective));
        return [.. Recommendations.Where(recommendation => string.Equals(recommendation.ObjectiveCode, own.Code, StringComparison.Ordinal))];
    }

    private IEnumerable<string> ProblemsOfRecommendations()
    {
        var codes = Parts.Select(part => part.Code).ToList();
        foreach (var repeated in Recommendations.GroupBy(recommendation => recommendation.Code, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
            yield return $"the code '{repeated.Key}' is given more than once";
        foreach (var stray in Recommendations.Where(recommendation => !codes.Contains(recommendation.ObjectiveCode, StringComparer.Ordinal)))
            yield return $"'{stray.Code}' belongs to '{stray.ObjectiveCode}', which is not an objective (use one of {string.Join(", ", codes)})";
    }
}
