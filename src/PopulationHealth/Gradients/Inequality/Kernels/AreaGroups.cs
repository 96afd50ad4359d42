namespace PopulationHealth;

/// <summary>The groups of one area that have a value, with their shares of the population and their mean, as every measure needs them.</summary>
internal readonly ref struct AreaGroups
{
    /// <summary>How many numbers of scratch room so many groups need.</summary>
    public static int RoomFor(int groups) => 5 * groups;

    /// <param name="values">One a group; not a number for a gap.</param>
    /// <param name="errors">One a group, or empty where none is known.</param>
    /// <param name="populations">One a group, or empty where none is known.</param>
    /// <param name="setting">What is known of the groups.</param>
    /// <param name="room">Scratch room, <see cref="RoomFor"/> long.</param>
    public AreaGroups(ReadOnlySpan<double> values, ReadOnlySpan<double> errors, ReadOnlySpan<double> populations, InequalitySetting setting, Span<double> room)
    {
        Setting = setting;
        Given = values.Length;
        Reference = -1;
        var y = room[..Given];
        var s = room.Slice(Given, Given);
        var p = room.Slice(2 * Given, Given);
        var n = room.Slice(3 * Given, Given);
        var count = 0;
        for (var group = 0; group < Given; group++)
        {
            if (double.IsNaN(values[group]))
            {
                LacksAnEnd |= group == 0 || group == Given - 1;
                continue;
            }
            if (group == setting.Reference)
                Reference = count;
            y[count] = values[group];
            s[count] = errors.IsEmpty ? double.NaN : errors[group];
            n[count] = setting.EqualWeights ? 1 : populations.IsEmpty ? double.NaN : populations[group];
            Fault = Worse(Fault, double.IsInfinity(y[count]) ? Reason.ValueOutOfRange : s[count] < 0 || double.IsInfinity(s[count]) ? Reason.ErrorOutOfRange : Reason.None);
            NoShares = Worse(NoShares, double.IsNaN(n[count]) ? Reason.MissingInput : n[count] < 0 || double.IsInfinity(n[count]) ? Reason.PopulationNotPositive : Reason.None);
            Total += n[count];
            count++;
        }
        Values = y[..count];
        Errors = s[..count];
        Shares = p[..count];
        Populations = n[..count];
        NoShares = Worse(NoShares, Total > 0 || NoShares != Reason.None ? Reason.None : Reason.PopulationNotPositive);
        for (var group = 0; group < count; group++)
            p[group] = n[group] / Total;
        Heights = room.Slice(4 * Given, count);
        FillHeights(Shares, room.Slice(4 * Given, count));
        Mean = NoShares == Reason.None ? MeanOf(Values, Shares) : setting.Average ?? double.NaN;
    }

    private AreaGroups(AreaGroups observed, ReadOnlySpan<double> values, double mean)
    {
        this = observed;
        Values = values;
        Mean = mean;
    }

    public InequalitySetting Setting { get; }

    public ReadOnlySpan<double> Values { get; }

    /// <summary>Standard errors; not a number where unknown.</summary>
    public ReadOnlySpan<double> Errors { get; }

    public ReadOnlySpan<double> Shares { get; }

    public ReadOnlySpan<double> Populations { get; }

    /// <summary>2 R - 1 of each group, R the mid-point of its stretch of the population in the order given: from -1 to 1.</summary>
    public ReadOnlySpan<double> Heights { get; }

    public double Total { get; }

    public double Mean { get; }

    /// <summary>How many groups there are, with those that have no value.</summary>
    public int Given { get; }

    /// <summary>The reference group's place among those with a value; -1 where there is none or where it has no value.</summary>
    public int Reference { get; }

    public bool LacksAnEnd { get; }

    /// <summary>A number that no measure can be computed with.</summary>
    public Reason Fault { get; }

    /// <summary>Why there are no shares of the population.</summary>
    public Reason NoShares { get; }

    public int Count => Values.Length;

    public bool HasShares => NoShares == Reason.None;

    /// <summary>The place of the best group.</summary>
    public int Best => Setting.Favourable ? Highest : Lowest;

    public int Highest => Extreme(1, -1);

    public int Lowest => Extreme(-1, -1);

    /// <summary>The group whose value everybody is thought to have in the attributable risk: the most advantaged, or without an order the best.</summary>
    public int AttributableReference => Setting.Ordered ? Count - 1 : Best;

    /// <summary>The place of the highest (sign 1) or lowest (sign -1) value, the first of equals, leaving one place out.</summary>
    public int Extreme(int sign, int without)
    {
        var best = -1;
        for (var group = 0; group < Count; group++)
            if (group != without && (best < 0 || sign * Values[group] > sign * Values[best]))
                best = group;
        return best;
    }

    /// <summary>The same groups with other values, and the mean of these.</summary>
    public AreaGroups With(ReadOnlySpan<double> values) => new(this, values, HasShares ? MeanOf(values, Shares) : Mean);

    /// <summary>The same groups with other values and the mean as observed.</summary>
    public AreaGroups WithMeanKept(ReadOnlySpan<double> values) => new(this, values, Mean);

    // From the first value on, so that equal values have exactly their own mean.
    private static double MeanOf(ReadOnlySpan<double> values, ReadOnlySpan<double> shares)
    {
        if (values.IsEmpty)
            return double.NaN;
        var sum = 0.0;
        for (var group = 0; group < values.Length; group++)
            sum += shares[group] * (values[group] - values[0]);
        return values[0] + sum;
    }

    private static void FillHeights(ReadOnlySpan<double> shares, Span<double> heights)
    {
        var below = 0.0;
        for (var group = 0; group < shares.Length; group++)
        {
            heights[group] = (2 * below) + shares[group] - 1;
            below += shares[group];
        }
    }

    private static Reason Worse(Reason known, Reason other) => known == Reason.None ? other : known;
}
