namespace PopulationHealth;

/// <summary>The limits of an untransformed fit, and how exact they are.</summary>
internal sealed class InvertedLimits(GradientScale scale, double[] probabilities)
{
    private const double Loosest = 1e-4;

    // A limit that may be wrong by a hundredth of the interval is not given: a standard error of two on the logarithm is less than a third of an event.
    private const double Useless = 0.01;

    // Twice that: nothing is looked for, as nothing that is found would be given.
    private const double Hopeless = 4;

    private readonly LineDistribution _line = new();

    /// <summary>The largest error of a limit, as a share of its interval's width; not a number where nothing was found.</summary>
    public double Accuracy { get; private set; }

    /// <summary>Whether the limits of both ends of the line, at the widest level, lie above zero and a proportion's below one.</summary>
    public bool AreEndsClear { get; private set; }

    public void Find(
        ReadOnlySpan<double> shares, ReadOnlySpan<double> slopes, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, double largest, Span<double> slope, Span<double> halfRatio)
    {
        var grid = InversionGrid.For(largest);
        var tolerance = Tolerance(largest);
        (Accuracy, AreEndsClear) = (double.NaN, false);
        if (scale == GradientScale.Log && largest > Hopeless)
            return;
        for (; double.IsNaN(Accuracy) && tolerance <= Loosest; tolerance *= 10)
        {
            _line.Prepare(scale, shares, slopes, places, errors, grid, tolerance);
            _line.SlopeQuantiles(probabilities, slope);
            _line.RatioQuantiles(probabilities, halfRatio);
            AreEndsClear = EndsClear();
            Accuracy = _line.IsResolved && _line.Accuracy(slope) is < Useless and var accuracy ? accuracy : double.NaN;
        }
    }

    /// <summary>
    /// What a probability may be wrong by. The tail of a logarithm's error above one, that of a single event, is so long that each further digit costs ten times the work.
    /// </summary>
    private double Tolerance(double largest) => scale == GradientScale.Logit ? 1e-10 : largest switch
    {
        <= 0.75 => 1e-10,
        <= 1.1 => 1e-8,
        <= 1.6 => 1e-6,
        _ => 1e-5,
    };

    private bool EndsClear()
    {
        var tail = 1.0;
        foreach (var probability in probabilities)
            tail = Math.Min(tail, probability);
        return _line.StartBelowZero < tail && _line.EndBelow(0) < tail
            && (scale != GradientScale.Logit || (_line.StartBelow(1) > 1 - tail && _line.EndBelow(1) > 1 - tail));
    }
}
