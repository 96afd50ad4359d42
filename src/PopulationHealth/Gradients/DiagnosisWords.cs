namespace PopulationHealth;

/// <summary>The sentences of a diagnosis.</summary>
internal static class DiagnosisWords
{
    private const double Level = 0.95;

    public static Statement Straightness<TMeasure>(SocialGradient<TMeasure> gradient, LackOfFit? fit)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (fit is null)
            return gradient.HasErrors
                ? (Statement)$"Whether the groups lie on a straight line cannot be judged, as a group's sampling error is zero."
                : $"The slope has no interval, and whether the groups lie on a straight line cannot be judged, as the sampling error is not known of {Unknown(gradient)}.";
        var (statistic, freedom) = (new Estimate<Score>(new Score(fit.Statistic)), new Estimate<Score>(new Score(fit.DegreesOfFreedom)) { Decimals = 0 });
        var probability = new Estimate<Score>(new Score(fit.Probability)) { Decimals = fit.Probability < 0.1 ? 3 : 2 };
        return fit.IsDoubtful
            ? (Statement)$"The groups lie farther from a straight line than their sampling errors explain (chi-squared {statistic} on {freedom} degrees of freedom); the interval of the slope does not contain this."
            : $"The groups lie no farther from a straight line than their sampling errors explain (chi-squared {statistic} on {freedom} degrees of freedom, p = {probability}), which does not show that the line is straight.";
    }

    public static Statement Influence<TMeasure>(SocialGradient<TMeasure> gradient, ValueList<GroupInfluence<TMeasure>> influences)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var most = influences.MaxBy(influence => Math.Abs(influence.Change))!;
        Statement slope = $"The group that moves the slope most is {most.Name}: without it the slope would be {most.SlopeWithout} instead of {gradient.SlopeIndex}.";
        if (!gradient.HasErrors || !influences.All(influence => double.IsFinite(influence.ShareOfVariance)))
            return slope;
        var largest = influences.MaxBy(influence => influence.ShareOfVariance)!;
        var share = new Estimate<Proportion>(new Proportion(Math.Min(1, largest.ShareOfVariance))) { Decimals = 0 };
        return $"{slope} Of its sampling variance, {share} comes from {largest.Name}.";
    }

    /// <summary>What is known of small groups.</summary>
    /// <param name="groups">Each group's name, with whether it is small; null where neither its events nor its error are known.</param>
    /// <param name="areCounted">Whether the events of all groups are known, so that no error stands in for them.</param>
    /// <param name="few">How many events are few.</param>
    public static Statement Smallness(IReadOnlyList<(string Name, bool? IsSmall)> groups, bool areCounted, double few)
    {
        var events = new Estimate<Count>(new Count(few, "events"));
        var unknown = groups.Where(group => group.IsSmall is null).Select(group => group.Name).ToList();
        var small = groups.Where(group => group.IsSmall == true).Select(group => group.Name).ToList();
        if (unknown.Count == groups.Count)
            return $"How many events each group has is not known.";
        Statement found = small.Count > 0 ? (Statement)$"These groups have fewer than {events:N} events, or as large an error: {string.Join(", ", small)}."
            : areCounted ? (Statement)$"No group has fewer than {events:N} events."
            : unknown.Count > 0 ? (Statement)$"No group of which it is known has fewer than {events:N} events, or as large an error."
            : $"No group has fewer than {events:N} events, or as large an error.";
        return unknown.Count == 0 ? found : (Statement)$"{found} How many there are is not known of {string.Join(", ", unknown)}.";
    }

    public static Statement Overlap<TMeasure>(SocialGradient<TMeasure> gradient, bool? overlap)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var (first, last) = (gradient.Groups[0], gradient.Groups[^1]);
        return overlap switch
        {
            null when first.HasNoError && last.HasNoError => $"{first.Name}: {first.Value}; {last.Name}: {last.Value}. Neither has a known sampling error.",
            null => $"{first.Name}: {first.Value}; {last.Name}: {last.Value}. Whether their intervals overlap is not judged, as the sampling error of a group is not known.",
            true => $"The intervals of {first.Name} ({first.Value}) and {last.Name} ({last.Value}) overlap; the slope draws on the groups between them too.",
            false => $"The intervals of {first.Name} ({first.Value}) and {last.Name} ({last.Value}) do not overlap.",
        };
    }

    // "all groups (no interval and no counts)", or those for which it is so, by reason.
    private static string Unknown<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var unknown = gradient.Groups.Where(group => group.HasNoError).GroupBy(group => Why(group.Value.Estimate)).ToList();
        return string.Join("; ", unknown.Select(groups =>
            $"{(groups.Count() == gradient.Groups.Count ? "all groups" : string.Join(", ", groups.Select(group => group.Name)))} ({groups.Key})"));
    }

    private static string Why<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure> =>
        estimate.FindInterval(Level, out _) is not Reason.None and var reason ? reason.InWords : "their counts give one, see WithInterval";
}
