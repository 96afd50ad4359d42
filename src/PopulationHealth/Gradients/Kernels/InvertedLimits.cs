namespace PopulationHealth;

/// <summary>The limits of an untransformed fit, and how exact they are.</summary>
internal sealed class InvertedLimits(GradientScale scale, double[] probabilities)
{
    // From about two events a group: a million-fold window would be needed for the last digits, and is not worth it.
    private const double LargeError = 0.75;

    private readonly LineDistribution _line = new();

    /// <summary>The largest error of a limit, as a share of its interval's width; not a number where nothing was found.</summary>
    public double Accuracy { get; private set; }

    /// <summary>Whether the limits of both ends of the line, at the widest level, lie above zero and a proportion's below one.</summary>
    public bool AreEndsClear { get; private set; }

    public void Find(
        ReadOnlySpan<double> shares, ReadOnlySpan<double> slopes, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, double largest, Span<double> slope, Span<double> halfRatio)
    {
        var grid = InversionGrid.For(largest);
        var tolerance = largest <= LargeError ? 1e-10 : 1e-8;
        Accuracy = double.NaN;
        for (; double.IsNaN(Accuracy) && tolerance <= 1e-6; tolerance *= 10)
        {
            _line.Prepare(scale, shares, slopes, places, errors, grid, tolerance);
            _line.SlopeQuantiles(probabilities, slope);
            _line.RatioQuantiles(probabilities, halfRatio);
            AreEndsClear = EndsClear();
            Accuracy = _line.IsResolved ? _line.Accuracy(slope) : double.NaN;
        }
    }

    private bool EndsClear()
    {
        var tail = 1.0;
        foreach (var probability in probabilities)
            tail = Math.Min(tail, probability);
        return _line.StartBelowZero < tail && _line.EndBelow(0) < tail
            && (scale != GradientScale.Logit || (_line.StartBelow(1) > 1 - tail && _line.EndBelow(1) > 1 - tail));
    }
}
