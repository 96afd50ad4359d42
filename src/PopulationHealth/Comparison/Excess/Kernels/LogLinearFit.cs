using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace PopulationHealth;

/// <summary>A log-linear regression of counts, by iteratively reweighted least squares (McCullagh P, Nelder JA (1989), Generalized Linear Models, section 2.5).</summary>
internal sealed class LogLinearFit
{
    private const int MostSteps = 50;
    private const double Enough = 1e-10;
    private const double NoRank = 1e-9;

    private readonly Matrix<double> _inverse;

    private LogLinearFit(double[] coefficients, Matrix<double> inverse, double dispersion, int degreesOfFreedom) =>
        (Coefficients, _inverse, Dispersion, DegreesOfFreedom) = (coefficients, inverse, dispersion, degreesOfFreedom);

    public double[] Coefficients { get; }

    /// <summary>Pearson's χ² over its degrees of freedom, at least 1.</summary>
    public double Dispersion { get; }

    public int DegreesOfFreedom { get; }

    /// <summary>The fit of counts on the rows of a design; null with the reason where there is none.</summary>
    public static LogLinearFit? Of(double[][] rows, double[] counts, double[] offsets, out Reason reason)
    {
        var (n, p) = (rows.Length, rows[0].Length);
        reason = Reason.TooFewPeriods;
        if (n <= p)
            return null;
        // Half an event keeps the logarithm of a count of zero.
        var means = counts.Select(count => Math.Max(count, 0.5)).ToArray();
        var predictors = means.Zip(offsets, (mean, offset) => Math.Log(mean) - offset).ToArray();
        var coefficients = Vector<double>.Build.Dense(p);
        for (var step = 0; step < MostSteps; step++)
        {
            var factors = Weighted(rows, means).QR(QRMethod.Thin);
            var diagonal = factors.R.Diagonal().PointwiseAbs();
            if (!diagonal.All(double.IsFinite) || diagonal.Minimum() <= NoRank * diagonal.Maximum())
                return null;
            var before = coefficients;
            coefficients = factors.Solve(Vector<double>.Build.Dense(n, row => Math.Sqrt(means[row]) * (predictors[row] + ((counts[row] - means[row]) / means[row]))));
            for (var row = 0; row < n; row++)
            {
                predictors[row] = Product(rows[row], coefficients);
                means[row] = Math.Exp(predictors[row] + offsets[row]);
            }
            if (!means.All(mean => mean > 0 && double.IsFinite(mean)))
                break;
            if ((coefficients - before).InfinityNorm() <= Enough * (1 + coefficients.InfinityNorm()))
            {
                reason = Reason.None;
                return Fitted(coefficients, rows, counts, means);
            }
        }
        reason = Reason.NotConverged;
        return null;
    }

    public double MeanAt(ReadOnlySpan<double> row, double offset)
    {
        var sum = offset;
        for (var at = 0; at < row.Length; at++)
            sum += row[at] * Coefficients[at];
        return Math.Exp(sum);
    }

    /// <summary>g' (X'WX)⁻¹ g, the variance of g'β without the dispersion.</summary>
    public double UnscaledVariance(double[] gradient)
    {
        var along = _inverse.LeftMultiply(Vector<double>.Build.Dense(gradient));
        return along.DotProduct(along);
    }

    private static LogLinearFit Fitted(Vector<double> coefficients, double[][] rows, double[] counts, double[] means)
    {
        var free = rows.Length - coefficients.Count;
        var pearson = counts.Zip(means, (count, mean) => (count - mean) * (count - mean) / mean).Sum();
        return new LogLinearFit(coefficients.ToArray(), Weighted(rows, means).QR(QRMethod.Thin).R.Inverse(), Math.Max(1, pearson / free), free);
    }

    private static Matrix<double> Weighted(double[][] rows, double[] means) =>
        Matrix<double>.Build.Dense(rows.Length, rows[0].Length, (row, column) => Math.Sqrt(means[row]) * rows[row][column]);

    private static double Product(double[] row, Vector<double> coefficients)
    {
        var sum = 0.0;
        for (var at = 0; at < row.Length; at++)
            sum += row[at] * coefficients[at];
        return sum;
    }
}
