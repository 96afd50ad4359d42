namespace PopulationHealth;

/// <summary>
/// The limits of an untransformed fit, and how exact they are: known for errors that are not large, measured for others by doing it again
/// twice as finely until no limit moves.
/// </summary>
internal sealed class InvertedLimits(GradientScale scale, double[] probabilities)
{
    private const double Enough = 1e-7;
    private const int Refinements = 2;

    private readonly LineDistribution _line = new();
    private readonly double[] _slopesBefore = new double[probabilities.Length];
    private readonly double[] _halfRatiosBefore = new double[probabilities.Length];

    /// <summary>The largest error of a limit, as a share of its interval's width; not a number where nothing was found.</summary>
    public double Accuracy { get; private set; }

    /// <summary>Whether the limits of both ends of the line, at the widest level, lie above zero and a proportion's below one.</summary>
    public bool AreEndsClear { get; private set; }

    public void Find(
        ReadOnlySpan<double> shares, ReadOnlySpan<double> slopes, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, double largest, Span<double> slope, Span<double> halfRatio)
    {
        if (InversionSettings.For(largest) is { } known && Run(known, shares, slopes, places, errors, slope, halfRatio))
        {
            Accuracy = known.Accuracy;
            return;
        }
        var settings = InversionSettings.Start(largest);
        Accuracy = double.NaN;
        var isResolved = Run(settings, shares, slopes, places, errors, slope, halfRatio);
        for (var round = 0; round < Refinements && !(Accuracy < Enough); round++)
        {
            slope.CopyTo(_slopesBefore);
            halfRatio.CopyTo(_halfRatiosBefore);
            var wasResolved = isResolved;
            settings = settings.Finer;
            isResolved = Run(settings, shares, slopes, places, errors, slope, halfRatio);
            Accuracy = wasResolved && isResolved ? Math.Max(Moved(_slopesBefore, slope), Moved(_halfRatiosBefore, halfRatio)) : double.NaN;
        }
    }

    private bool Run(
        InversionSettings settings, ReadOnlySpan<double> shares, ReadOnlySpan<double> slopes, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, Span<double> slope, Span<double> halfRatio)
    {
        _line.Prepare(scale, shares, slopes, places, errors, settings);
        _line.SlopeQuantiles(probabilities, slope);
        _line.RatioQuantiles(probabilities, halfRatio);
        var tail = 1.0;
        foreach (var probability in probabilities)
            tail = Math.Min(tail, probability);
        AreEndsClear = _line.StartBelow(0) < tail && _line.EndBelow(0) < tail
            && (scale != GradientScale.Logit || (_line.StartBelow(1) > 1 - tail && _line.EndBelow(1) > 1 - tail));
        return _line.IsResolved;
    }

    /// <summary>The largest movement of a limit, as a share of its interval's width.</summary>
    private static double Moved(ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        var moved = 0.0;
        for (var limit = 0; limit < after.Length; limit += 2)
        {
            var width = Math.Abs(after[limit + 1] - after[limit]);
            moved = Math.Max(moved, Math.Max(Math.Abs(after[limit] - before[limit]), Math.Abs(after[limit + 1] - before[limit + 1])) / width);
        }
        return moved;
    }
}
