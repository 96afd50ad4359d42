namespace PopulationHealth.Cli;

/// <summary>The quantiles of a group in their order, each with its people, value and standard error.</summary>
internal sealed class SlopeRows
{
    public static InputColumn Quantile { get; } = new("quantile", "1 for the most disadvantaged, and on without a gap: 5 quantiles to 100");

    public static InputColumn Population { get; } = new("population", "people, above 0") { AlsoNamed = ["n", "total_pop"] };

    public static InputColumn Events { get; } = new("x", "events; x / population is the value where value is NA") { IsOptional = true };

    public static InputColumn Value { get; } = new("value", "the value; a proportion from 0 to 1") { IsOptional = true };

    public static InputColumn Lower { get; } = new("lower_cl", "its lower 95% limit, for where se is NA; of rates and proportions made of x where it is NA too") { IsOptional = true, AlsoNamed = ["lower95"] };

    public static InputColumn Upper { get; } = new("upper_cl", "its upper 95% limit") { IsOptional = true, AlsoNamed = ["upper95"] };

    public static InputColumn Error { get; } = new("se", "its standard error; a rate's of the logarithm, a proportion's of the log odds") { IsOptional = true };

    public double[] Quantiles { get; private set; } = [];

    public double[] Populations { get; private set; } = [];

    public double[] Values { get; private set; } = [];

    public double[] Errors { get; private set; } = [];

    /// <summary>Reads a group.</summary>
    /// <returns>Why its rows are no quantiles, or have no standard error on the scale.</returns>
    public Reason Read(CalcGroup group, GradientScale scale)
    {
        if (Quantiles.Length != group.Rows)
            (Quantiles, Populations, Values, Errors) = (new double[group.Rows], new double[group.Rows], new double[group.Rows], new double[group.Rows]);
        var order = Enumerable.Range(0, group.Rows).ToArray();
        group.Numbers(Quantile).CopyTo(Quantiles);
        Array.Sort(Quantiles, order);
        var events = new double[order.Length];
        var isBare = new bool[order.Length];
        var reason = Gap();
        for (var place = 0; place < order.Length; place++)
        {
            var row = order[place];
            Populations[place] = group.Numbers(Population)[row];
            events[place] = At(group, Events, row);
            Values[place] = At(group, Value, row) is var value && double.IsNaN(value) ? events[place] / Populations[place] : value;
            var (lower, upper) = (At(group, Lower, row), At(group, Upper, row));
            Errors[place] = At(group, Error, row) is var error && double.IsNaN(error) ? scale.ErrorFromLimits(lower, upper) : error;
            isBare[place] = double.IsNaN(error) && double.IsNaN(lower) && double.IsNaN(upper);
            // There are limits, and no place for them.
            if (reason == Reason.None && double.IsNaN(Errors[place]) && !double.IsNaN(lower) && !double.IsNaN(upper))
                reason = scale == GradientScale.AsIs ? Reason.ValueOutOfRange : Reason.OutsideScale;
        }
        SlopeCounts.Complete(events, Populations, Values, isBare, scale, Errors);
        return reason;
    }

    // Sorted, what is no number stands first.
    private Reason Gap()
    {
        if (double.IsNaN(Quantiles[0]))
            return Reason.MissingInput;
        if (Array.Exists(Quantiles, quantile => !(quantile >= 1) || quantile != Math.Floor(quantile) || double.IsInfinity(quantile)))
            return Reason.ValueOutOfRange;
        for (var place = 1; place < Quantiles.Length; place++)
            if (Quantiles[place] == Quantiles[place - 1])
                return Reason.GroupCount;
        return Quantiles[^1] == Quantiles.Length ? Reason.None : Reason.MissingGroup;
    }

    private static double At(CalcGroup group, InputColumn column, int row) => group.Numbers(column) is { IsEmpty: false } numbers ? numbers[row] : double.NaN;
}
