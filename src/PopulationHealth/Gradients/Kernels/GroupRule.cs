namespace PopulationHealth;

/// <summary>Which groups a line can be put through, and why not through others.</summary>
internal static class GroupRule
{
    public const int Least = 5;
    private const int MostOhid = 100;

    public static Reason Judge(GradientModel model, ReadOnlySpan<double> populations, ReadOnlySpan<double> values, ReadOnlySpan<double> errors)
    {
        if (populations.Length < Least || (model.Profile == GradientProfile.Ohid && populations.Length > MostOhid))
            return Reason.GroupCount;
        for (var group = 0; group < populations.Length; group++)
            if (double.IsNaN(populations[group]) || double.IsNaN(values[group]) || double.IsNaN(errors[group]))
                return Reason.MissingInput;
        for (var group = 0; group < populations.Length; group++)
            if (Judge(model.Scale, populations[group], values[group], errors[group]) is var reason and not Reason.None)
                return reason;
        return Reason.None;
    }

    private static Reason Judge(GradientScale scale, double population, double value, double error) => 0 switch
    {
        _ when population <= 0 || double.IsInfinity(population) => Reason.PopulationNotPositive,
        _ when !double.IsFinite(scale.To(value)) => Reason.OutsideScale,
        _ when error < 0 || double.IsInfinity(error) => Reason.ErrorOutOfRange,
        _ => Reason.None,
    };
}
