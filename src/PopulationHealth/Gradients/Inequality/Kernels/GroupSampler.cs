namespace PopulationHealth;

/// <summary>Draws the groups' values from their normal distributions, again and again until they fall among the possible values.</summary>
internal sealed class GroupSampler(InequalitySetting setting, ulong seed)
{
    // A value among the possible ones is hit at least now and then, unless its error is absurdly large beside their range: then it is put at the nearer end.
    private const int MostTries = 1000;

    private readonly NormalDraws _draws = new(seed);
    private readonly double _least = setting.Least ?? 0;
    private readonly double _most = Highest(setting);

    /// <summary>Whether every value is a possible one, and has an error: without these there is nothing to draw.</summary>
    public bool CanDraw(in AreaGroups groups)
    {
        for (var group = 0; group < groups.Count; group++)
            if (double.IsNaN(groups.Errors[group]) || groups.Values[group] < _least || groups.Values[group] > _most)
                return false;
        return true;
    }

    public void Draw(in AreaGroups groups, Span<double> values)
    {
        for (var group = 0; group < groups.Count; group++)
            values[group] = Next(groups.Values[group], groups.Errors[group]);
    }

    private double Next(double mean, double error)
    {
        var value = mean;
        for (var tries = 0; error > 0 && tries < MostTries; tries++)
        {
            value = mean + (error * _draws.Next());
            if (value >= _least && value <= _most)
                break;
        }
        return Math.Clamp(value, _least, _most);
    }

    private static double Highest(InequalitySetting setting) => setting switch
    {
        { Rules: InequalityRules.HealthEqual, Most: not 100 } => double.PositiveInfinity,
        { Most: { } most } => most,
        _ => double.PositiveInfinity,
    };
}
