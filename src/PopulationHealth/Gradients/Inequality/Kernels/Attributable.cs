namespace PopulationHealth;

/// <summary>The population attributable risk: the reference group's value minus the mean.</summary>
internal static class Attributable
{
    public static double Risk(in AreaGroups groups) => groups.Values[groups.AttributableReference] - groups.Mean;

    /// <summary>There is nothing to gain from a reference group that does worse than the mean.</summary>
    public static double Cut(in AreaGroups groups, double risk) => groups.Setting.Favourable ? Math.Max(0, risk) : Math.Min(0, risk);

    /// <summary>The standard error of the fraction, from 0 to 1, after Walter's two by two table: reference or not, with or without the outcome.</summary>
    public static double WalterError(in AreaGroups groups)
    {
        if (!groups.HasShares || groups.Setting.Most is not { } most || groups.Setting.EqualWeights)
            return double.NaN;
        var (all, here) = (groups.Total, groups.Populations[groups.AttributableReference]);
        var with = groups.Values[groups.AttributableReference] * here / most;
        var without = here - with;
        var withElsewhere = (groups.Mean * all / most) - with;
        var withoutElsewhere = all - withElsewhere - here;
        var top = with * all * ((withElsewhere * without * (all - with)) + (withoutElsewhere * with * with));
        return Math.Sqrt(top / (Cube(withElsewhere + with) * Cube(with + without)));
    }

    /// <summary>The standard error of the risk (or, divided by the mean, of the fraction) from the groups' own errors.</summary>
    public static double GroupError(in AreaGroups groups, bool fraction)
    {
        if (!groups.HasShares)
            return double.NaN;
        var reference = groups.AttributableReference;
        var (outer, inner) = fraction ? (1 / groups.Mean, groups.Values[reference] / (groups.Mean * groups.Mean)) : (1, 1);
        var sum = 0.0;
        for (var group = 0; group < groups.Count; group++)
        {
            var slope = (group == reference ? outer : 0) - (inner * groups.Shares[group]);
            sum += slope * slope * groups.Errors[group] * groups.Errors[group];
        }
        return Math.Sqrt(sum);
    }

    private static double Cube(double value) => value * value * value;
}
