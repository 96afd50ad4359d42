namespace PopulationHealth;

/// <summary>The line through groups whose errors are not normal on its own scale: the distributions of its slope, its ends and the ratio of its ends.</summary>
internal sealed class LineDistribution
{
    private readonly GroupDraws _draws = new();
    private readonly SumDistribution _slope = new();
    private readonly SumDistribution _other = new();
    private double[] _coefficients = [];
    private double[] _shares = [];
    private double[] _slopes = [];

    /// <summary>The means, variances and covariance of the drawn slope and middle.</summary>
    public NormalGradient Line { get; private set; }

    /// <summary>The probability that the line's start lies below zero, known once the ratio's quantiles are.</summary>
    public double StartBelowZero { get; private set; }

    /// <summary>Whether every characteristic function that was asked for ended.</summary>
    public bool IsResolved { get; private set; }

    public void Prepare(
        GradientScale scale, ReadOnlySpan<double> shares, ReadOnlySpan<double> slopes, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, InversionGrid grid, double tolerance)
    {
        if (_coefficients.Length != shares.Length)
            (_coefficients, _shares, _slopes) = (new double[shares.Length], new double[shares.Length], new double[shares.Length]);
        shares.CopyTo(_shares);
        slopes.CopyTo(_slopes);
        _draws.Prepare(scale, places, errors, grid);
        Line = NormalGradient.Of(shares, slopes, _draws.Means, _draws.Variances);
        (_slope.Tolerance, _other.Tolerance, IsResolved) = (tolerance, tolerance, true);
    }

    /// <summary>Quantiles of the slope.</summary>
    public void SlopeQuantiles(ReadOnlySpan<double> probabilities, Span<double> quantiles)
    {
        var reach = 4.0;
        foreach (var probability in probabilities)
            reach = Math.Max(reach, 1.3 * Math.Abs(Distribution.Normal(probability)));
        for (var isWithin = false; !isWithin && IsResolved; reach *= 2)
        {
            isWithin = true;
            IsResolved &= _slope.Prepare(_draws, _slopes, reach);
            for (var index = 0; index < probabilities.Length && isWithin; index++)
                quantiles[index] = QuantileSearch.OfSum(_slope, probabilities[index], out isWithin);
        }
    }

    /// <summary>
    /// Quantiles of half the slope over the middle, and of the ratio of the ends (1 + τ) / (1 - τ). Where the start of the line can be below zero the ratio
    /// runs through infinity to minus infinity, so that the quantiles begin after the probability of that.
    /// </summary>
    public void RatioQuantiles(ReadOnlySpan<double> probabilities, Span<double> halfRatios)
    {
        StartBelowZero = StartBelow(0);
        for (var index = 0; index < probabilities.Length; index++)
            halfRatios[index] = QuantileSearch.OfHalfRatio(this, RatioOfEnds.Turned(probabilities[index], StartBelowZero));
    }

    /// <summary>The probability that the line's start lies below a value.</summary>
    public double StartBelow(double value) => EndBelow(-0.5, value);

    /// <summary>The probability that the line's end lies below a value.</summary>
    public double EndBelow(double value) => EndBelow(0.5, value);

    /// <summary>A τ near to that of a normal score: the normal answer, with the sum's skewness and kurtosis.</summary>
    public double GuessHalfRatio(double z)
    {
        var guess = Line.HalfRatioQuantile(z);
        for (var round = 0; round < 2; round++)
        {
            SetCoefficients(guess);
            guess = Line.HalfRatioQuantile(Moments.Of(_draws, _coefficients).CornishFisher(z));
        }
        return guess;
    }

    /// <summary>By how many normal scores the probability of a ratio up to τ misses one, how that changes with τ, and how far the ratio spreads.</summary>
    public (double Miss, double Slope, double Spread) MissAt(double halfRatio, double z)
    {
        SetCoefficients(halfRatio);
        var moments = Moments.Of(_draws, _coefficients);
        IsResolved &= _other.Prepare(_draws, _coefficients, Math.Abs(moments.Mean / moments.Deviation));
        if (!IsResolved)
            return (double.NaN, double.NaN, double.NaN);
        var (probability, density) = _other.At(-moments.Mean);
        var score = Distribution.Normal(Math.Clamp(probability, 1e-15, 1 - 1e-15));
        var covariance = Line.Covariance - (2 * halfRatio * Line.MiddleVariance);
        var middle = Line.Middle - (covariance * moments.Mean / (moments.Deviation * moments.Deviation));
        var slope = 2 * density * middle * Math.Sqrt(2 * Math.PI) * Math.Exp(score * score / 2);
        return (score - z, slope, moments.Deviation / (2 * Line.Middle));
    }

    /// <summary>
    /// The largest error of a limit as a share of its interval's width: what a probability may be wrong by, over the density at the limit. It is taken from the
    /// slope; the ratio, whose limits belong to the same probabilities, is as exact.
    /// </summary>
    public double Accuracy(ReadOnlySpan<double> slopes)
    {
        var largest = 0.0;
        for (var limit = 0; limit < slopes.Length; limit++)
        {
            var (_, density) = _slope.At(slopes[limit] - _slope.Moments.Mean);
            var width = Math.Abs(slopes[limit] - slopes[limit ^ 1]);
            largest = Math.Max(largest, 2 * _slope.Tolerance / (density * width));
        }
        return largest;
    }

    private double EndBelow(double half, double value)
    {
        var (mean, score) = half < 0 ? (Line.Start, Line.StartScore) : (Line.End, Line.EndScore);
        var distance = (value - mean) * score / mean;
        if (Math.Abs(distance) > 8)
            return distance < 0 ? 0 : 1;
        for (var group = 0; group < _coefficients.Length; group++)
            _coefficients[group] = _shares[group] + (half * _slopes[group]);
        IsResolved &= _other.Prepare(_draws, _coefficients, Math.Abs(distance));
        return IsResolved ? Math.Clamp(_other.At(value - mean).Probability, 0, 1) : double.NaN;
    }

    private void SetCoefficients(double halfRatio)
    {
        for (var group = 0; group < _coefficients.Length; group++)
            _coefficients[group] = _slopes[group] - (2 * halfRatio * _shares[group]);
    }
}
