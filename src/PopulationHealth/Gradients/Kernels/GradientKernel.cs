namespace PopulationHealth;

/// <summary>
/// The slope and relative index of one area after another with their limits. Everything that it needs for an area is kept from the last one, so that a batch
/// allocates nothing for each.
/// </summary>
internal sealed class GradientKernel
{
    private const double SurelyPositive = 7.03;

    private readonly GradientModel _model;
    private readonly double[] _probabilities;
    private readonly double[] _scores;
    private readonly double _widest;
    private readonly InvertedLimits _inverted;
    private double[] _shares = [];
    private double[] _slopes = [];
    private double[] _places = [];
    private double[] _variances = [];

    public GradientKernel(GradientModel model, ReadOnlySpan<double> levels)
    {
        _model = model;
        (_probabilities, _scores) = (new double[2 * levels.Length], new double[2 * levels.Length]);
        for (var level = 0; level < levels.Length; level++)
        {
            var (tail, z) = (Distribution.Tail(levels[level]), Distribution.TwoSidedNormal(levels[level]));
            (_probabilities[2 * level], _probabilities[(2 * level) + 1]) = (tail, 1 - tail);
            (_scores[2 * level], _scores[(2 * level) + 1]) = (-z, z);
            _widest = Math.Max(_widest, z);
        }
        (SlopeLimits, RatioLimits, HalfRatioLimits) = (new double[2 * levels.Length], new double[2 * levels.Length], new double[2 * levels.Length]);
        _inverted = new InvertedLimits(model.Scale, _probabilities);
    }

    public GradientNumbers Numbers { get; private set; }

    /// <summary>Whether there is a relative index that may be shown.</summary>
    public bool IsRatioShown => Numbers.RatioReason == Reason.None || (Numbers.RatioReason == Reason.UnstableRatio && _model.Profile == GradientProfile.Ohid);

    /// <summary>The lower and upper limit at each level.</summary>
    public double[] SlopeLimits { get; }

    public double[] RatioLimits { get; }

    /// <summary>Of half the slope over the middle; not a number for a transformed fit.</summary>
    public double[] HalfRatioLimits { get; }

    public ReadOnlySpan<double> Shares => _shares;

    /// <summary>The slope weights in the direction of the multiplier.</summary>
    public ReadOnlySpan<double> Slopes => _slopes;

    public void Fit(ReadOnlySpan<double> populations, ReadOnlySpan<double> values, ReadOnlySpan<double> errors)
    {
        SlopeLimits.AsSpan().Fill(double.NaN);
        RatioLimits.AsSpan().Fill(double.NaN);
        HalfRatioLimits.AsSpan().Fill(double.NaN);
        Numbers = GradientNumbers.Withheld(GroupRule.Judge(_model, populations, values, errors));
        if (Numbers.Reason != Reason.None)
            return;
        MakeRoom(populations.Length);
        RankWeights.Of(populations, Math.Sign(_model.Multiplier), _shares, _slopes);
        var largest = 0.0;
        for (var group = 0; group < values.Length; group++)
        {
            _places[group] = _model.Scale.To(values[group]);
            _variances[group] = errors[group] * errors[group];
            largest = Math.Max(largest, errors[group]);
        }
        if (_model.NeedsInversion)
            FitInverted(values, errors, largest);
        else if (_model.Transformed && _model.Scale != GradientScale.AsIs)
            FitTransformed();
        else
            FitAsIs();
        for (var limit = 0; limit < SlopeLimits.Length; limit++)
            SlopeLimits[limit] *= Math.Abs(_model.Multiplier);
    }

    private void FitAsIs()
    {
        var line = NormalGradient.Of(_shares, _slopes, _places, _variances);
        var isPositive = line.MiddleScore > SurelyPositive;
        Numbers = Point(line, line.StartScore > _widest && line.EndScore > _widest && isPositive);
        for (var limit = 0; limit < _scores.Length; limit++)
            SlopeLimits[limit] = line.SlopeQuantile(_scores[limit]);
        if (!isPositive)
        {
            Numbers = Numbers with { Ratio = double.NaN, Accuracy = 0 };
            return;
        }
        var negative = Below(-line.StartScore);
        for (var limit = 0; limit < _scores.Length; limit++)
            SetRatio(limit, line.HalfRatioQuantile(negative == 0 ? _scores[limit] : Distribution.Normal(RatioOfEnds.Turned(_probabilities[limit], negative))));
    }

    private void FitTransformed()
    {
        var transformed = new TransformedLine(_model.Scale, NormalGradient.Of(_shares, _slopes, _places, _variances));
        var line = transformed.Line;
        var size = Math.Abs(_model.Multiplier);
        Numbers = new GradientNumbers(Reason.None, Reason.None)
        {
            Slope = size * transformed.Difference(line.Slope),
            Ratio = transformed.Ratio(line.Slope),
            Intercept = size * _model.Scale.From(_model.Multiplier > 0 ? line.Start : line.End),
            Middle = line.Middle,
        };
        for (var limit = 0; limit < _scores.Length; limit++)
        {
            var (probability, z) = (_probabilities[limit], _scores[limit]);
            var slope = line.SlopeQuantile(z);
            SlopeLimits[limit] = _model.MiddleVaries && line.MiddleVariance > 0 ? transformed.FullDifference(probability, z) : transformed.Difference(slope);
            RatioLimits[limit] = _model.MiddleVaries && line.MiddleVariance > 0 ? transformed.FullRatio(probability, z) : transformed.Ratio(slope);
        }
    }

    private void FitInverted(ReadOnlySpan<double> values, ReadOnlySpan<double> errors, double largest)
    {
        _variances.AsSpan().Clear();
        var line = NormalGradient.Of(_shares, _slopes, values, _variances);
        if (largest == 0)
        {
            Numbers = Point(line, line.Start > 0 && line.End > 0 && (_model.Scale != GradientScale.Logit || (line.Start < 1 && line.End < 1)));
            SlopeLimits.AsSpan().Fill(line.Slope);
            for (var limit = 0; limit < _scores.Length; limit++)
                SetRatio(limit, line.Slope / (2 * line.Middle));
            return;
        }
        _inverted.Find(_shares, _slopes, _places, errors, largest, SlopeLimits, HalfRatioLimits);
        Numbers = Point(line, line.Start > 0 && line.End > 0 && _inverted.AreEndsClear) with { Accuracy = _inverted.Accuracy };
        if (double.IsNaN(_inverted.Accuracy))
            Numbers = Numbers with { Reason = Reason.NotConverged, RatioReason = Reason.NotConverged };
        for (var limit = 0; limit < _scores.Length; limit++)
            SetRatio(limit, HalfRatioLimits[limit]);
    }

    private GradientNumbers Point(NormalGradient line, bool isRatioSound) => new(Reason.None, isRatioSound ? Reason.None : Reason.UnstableRatio)
    {
        Slope = Math.Abs(_model.Multiplier) * line.Slope,
        Ratio = line.End / line.Start,
        Intercept = _model.Multiplier > 0 ? line.Start : line.End,
        Middle = line.Middle,
    };

    private void SetRatio(int limit, double halfRatio) => (HalfRatioLimits[limit], RatioLimits[limit]) = (halfRatio, RatioOfEnds.At(halfRatio));

    // Beyond eight standard deviations, nothing: as the inversion has it.
    private static double Below(double score) => score < -8 ? 0 : MathNet.Numerics.Distributions.Normal.CDF(0, 1, score);

    private void MakeRoom(int groups)
    {
        if (_shares.Length != groups)
            (_shares, _slopes, _places, _variances) = (new double[groups], new double[groups], new double[groups], new double[groups]);
    }
}
