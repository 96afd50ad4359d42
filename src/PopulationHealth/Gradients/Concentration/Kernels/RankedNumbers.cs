namespace PopulationHealth;

/// <summary>Units in the order of their ranks, with shares and heights (2 R - 1); ties share a height.</summary>
internal sealed class RankedNumbers
{
    public RankedNumbers(ReadOnlySpan<double> ranks, ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> errors)
    {
        Order = OrderOf(ranks);
        (Ranks, Values, Errors, Shares, Heights) = (In(ranks), In(values), In(errors), In(weights), new double[ranks.Length]);
        if (weights.IsEmpty)
            Array.Fill(Shares, 1);
        var total = 0.0;
        for (var unit = 0; unit < Count; unit++)
        {
            Fault = Fault != Reason.None ? Fault : FaultOf(unit);
            total += Shares[unit];
        }
        if (Count == 0)
            Fault = Reason.GroupCount;
        else if (Fault == Reason.None && total <= 0)
            Fault = Reason.PopulationNotPositive;
        for (var unit = 0; unit < Count; unit++)
            Shares[unit] /= total;
        FillHeights();
        Mean = Fault == Reason.None ? MeanOf(Values) : double.NaN;
    }

    /// <summary>The units' places in the arrays that were given, by rank.</summary>
    public int[] Order { get; }

    public double[] Ranks { get; }

    public double[] Values { get; }

    /// <summary>Standard errors; not a number where unknown.</summary>
    public double[] Errors { get; }

    public double[] Shares { get; }

    public double[] Heights { get; }

    public double Mean { get; }

    public Reason Fault { get; }

    public bool HasTies { get; private set; }

    public int Count => Values.Length;

    public double Generalised => RankedSum.Of(Values, Shares, Heights, Mean);

    public bool AreAlike => Array.TrueForAll(Shares, share => share == Shares[0]);

    /// <summary>Numbers given for the same units, in the order of the ranks.</summary>
    public double[] In(ReadOnlySpan<double> numbers)
    {
        var ordered = new double[Order.Length];
        for (var place = 0; place < ordered.Length; place++)
            ordered[place] = numbers.IsEmpty ? double.NaN : numbers[Order[place]];
        return ordered;
    }

    public double MeanOf(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        for (var unit = 0; unit < values.Length; unit++)
            sum += Shares[unit] * (values[unit] - values[0]);
        return values[0] + sum;
    }

    /// <summary>The same units ranked by their values.</summary>
    public RankedNumbers ByValue() => new(Values, Values, Shares, Errors);

    public Result<Coefficient> ConcentrationOf() => Mean > 0 ? RankedUnits.Index(Generalised / Mean, double.NaN, "", []) : Reason.MeanNotPositive.ToMissing();

    public ValueList<CurvePoint> Curve()
    {
        if (!(Mean > 0))
            return [];
        var points = new List<CurvePoint> { new(0, 0) };
        var (people, share) = (0.0, 0.0);
        for (var unit = 0; unit < Count; unit++)
        {
            people += Shares[unit];
            share += Shares[unit] * Values[unit] / Mean;
            if (unit == Count - 1)
                points.Add(new CurvePoint(1, 1));
            else if (Ranks[unit + 1] != Ranks[unit])
                points.Add(new CurvePoint(people, share));
        }
        return ValueList.From(points);
    }

    private static int[] OrderOf(ReadOnlySpan<double> ranks)
    {
        var (keys, order) = (ranks.ToArray(), new int[ranks.Length]);
        for (var place = 0; place < order.Length; place++)
            order[place] = place;
        // Equal ranks stay in the order given, so that sums have the same digits everywhere.
        Array.Sort(order, (one, other) => keys[one].CompareTo(keys[other]) is var by and not 0 ? by : one.CompareTo(other));
        return order;
    }

    private Reason FaultOf(int unit) => this switch
    {
        _ when double.IsNaN(Values[unit]) || double.IsNaN(Ranks[unit]) || double.IsNaN(Shares[unit]) => Reason.MissingInput,
        _ when double.IsInfinity(Values[unit]) => Reason.ValueOutOfRange,
        _ when Shares[unit] < 0 || double.IsInfinity(Shares[unit]) => Reason.PopulationNotPositive,
        _ when Errors[unit] < 0 || double.IsInfinity(Errors[unit]) => Reason.ErrorOutOfRange,
        _ => Reason.None,
    };

    private void FillHeights()
    {
        var below = 0.0;
        for (var first = 0; first < Count;)
        {
            var (last, share) = (first, 0.0);
            for (; last < Count && Ranks[last] == Ranks[first]; last++)
                share += Shares[last];
            // A rank that is no number equals nothing, not even itself.
            last = Math.Max(last, first + 1);
            HasTies |= last > first + 1;
            for (; first < last; first++)
                Heights[first] = (2 * below) + share - 1;
            below += share;
        }
    }
}
