namespace PopulationHealth;

/// <summary>A line fitted on the logarithms or log odds, taken back to the scale of the values: ends g(m ± S/2) for a middle m and a slope S.</summary>
internal readonly record struct TransformedLine(GradientScale Scale, NormalGradient Line)
{
    // The middle's normal error in steps of 0.3 up to 7.5 standard deviations: a trapezium over the whole line, exact to the last digits.
    private const int Half = 25;
    private const double Step = 0.3;

    public double Difference(double slope) => Difference(slope, Line.Middle);

    public double Ratio(double slope) => Ratio(slope, Line.Middle);

    /// <summary>The limit of the difference between the ends, where the middle has its error too.</summary>
    public double FullDifference(double probability, double z)
    {
        var line = this;
        return Search(probability, line.Difference(Line.SlopeQuantile(z)), (x, m) => line.SlopeOfDifference(x, m));
    }

    /// <summary>The limit of the ratio of the ends, where the middle has its error too.</summary>
    public double FullRatio(double probability, double z)
    {
        var line = this;
        // On its logarithm, which has no bound.
        return Math.Exp(Search(probability, Math.Log(line.Ratio(Line.SlopeQuantile(z))), (x, m) => line.SlopeOfRatio(Math.Exp(x), m)));
    }

    private double Difference(double slope, double middle) => Scale.From(middle + (slope / 2)) - Scale.From(middle - (slope / 2));

    private double Ratio(double slope, double middle) => Scale.From(middle + (slope / 2)) / Scale.From(middle - (slope / 2));

    /// <summary>The slope that makes a difference, given the middle.</summary>
    private double SlopeOfDifference(double x, double middle)
    {
        if (Scale == GradientScale.Log)
            return 2 * Math.Asinh(x / (2 * Math.Exp(middle)));
        if (Math.Abs(x) >= 1)
            return x > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        var c = Math.Cosh(middle);
        return 2 * Math.Log(((x * c) + Math.Sqrt((x * x * c * c) + 1 - (x * x))) / (1 - x));
    }

    /// <summary>The slope that makes a ratio, given the middle.</summary>
    private double SlopeOfRatio(double x, double middle)
    {
        if (Scale == GradientScale.Log)
            return Math.Log(x);
        return 2 * Math.Log((x - 1 + Math.Sqrt(((x - 1) * (x - 1)) + (4 * x * Math.Exp(-2 * middle)))) / (2 * Math.Exp(-middle)));
    }

    private double Search(double probability, double start, Func<double, double, double> slopeOf)
    {
        var line = Line;
        var (middleDeviation, perMiddle) = (Math.Sqrt(line.MiddleVariance), line.MiddleVariance == 0 ? 0 : line.Covariance / line.MiddleVariance);
        var rest = Math.Sqrt(Math.Max(0, line.SlopeVariance - (perMiddle * line.Covariance)));
        var width = Math.Max(Math.Abs(start), 1e-3);
        var (low, high) = (start - width, start + width);
        while (Below(low) > probability)
            low -= width *= 2;
        while (Below(high) < probability)
            high += width *= 2;
        for (var step = 0; step < 100 && high - low > 1e-13 * Math.Max(1e-6, Math.Abs(start)); step++)
        {
            var middle = (low + high) / 2;
            if (Below(middle) < probability)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;

        double Below(double x)
        {
            var (sum, weights) = (0.0, 0.0);
            for (var point = -Half; point <= Half; point++)
            {
                var z = point * Step;
                var (weight, middle) = (Math.Exp(-z * z / 2), line.Middle + (z * middleDeviation));
                weights += weight;
                var score = (slopeOf(x, middle) - line.Slope - (perMiddle * z * middleDeviation)) / rest;
                sum += weight * MathNet.Numerics.Distributions.Normal.CDF(0, 1, score);
            }
            return sum / weights;
        }
    }
}
