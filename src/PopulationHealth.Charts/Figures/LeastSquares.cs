using MathNet.Numerics.Distributions;

namespace PopulationHealth;

/// <summary>
/// A straight line through points by ordinary least squares, each point counting alike, with the interval of the fitted mean (Student's t with n - 2 degrees of freedom;
/// Draper and Smith 1998, Applied regression analysis, chapter 1).
/// </summary>
internal sealed class LeastSquares
{
    private readonly double _meanX;
    private readonly double _meanY;
    private readonly double _squaresX;
    private readonly double _error;

    private LeastSquares(IReadOnlyList<PlotPoint> points, double meanX, double meanY, double squaresX, double squaresY, double products)
    {
        (Count, _meanX, _meanY, _squaresX, Slope) = (points.Count, meanX, meanY, squaresX, products / squaresX);
        var rest = points.Sum(point => Math.Pow(point.Y - At(point.X), 2));
        RSquared = squaresY > 0 ? Math.Clamp(1 - (rest / squaresY), 0, 1) : 0;
        _error = Math.Sqrt(rest / (Count - 2));
    }

    public int Count { get; }

    public double Slope { get; }

    /// <summary>The share of the variation of y that the line accounts for.</summary>
    public double RSquared { get; }

    /// <summary>Whether the slope's interval leaves out zero.</summary>
    public bool HasDirection(double level) => Math.Abs(Slope) > Quantile(level) * _error / Math.Sqrt(_squaresX);

    /// <summary>The line; null with fewer than three points, or where all stand at one x.</summary>
    public static LeastSquares? Of(IReadOnlyList<PlotPoint> points)
    {
        if (points.Count < 3)
            return null;
        var (meanX, meanY) = (points.Average(point => point.X), points.Average(point => point.Y));
        var squaresX = points.Sum(point => (point.X - meanX) * (point.X - meanX));
        var reach = points.Max(point => Math.Abs(point.X));
        return squaresX <= 1e-18 * points.Count * reach * reach
            ? null
            : new LeastSquares(
                points, meanX, meanY, squaresX, points.Sum(point => (point.Y - meanY) * (point.Y - meanY)), points.Sum(point => (point.X - meanX) * (point.Y - meanY)));
    }

    public double At(double x) => _meanY + (Slope * (x - _meanX));

    /// <summary>Half of the width of the interval of the mean at x.</summary>
    public double HalfWidth(double x, double level) => Quantile(level) * _error * Math.Sqrt(Leverage(x));

    /// <summary>How far a point lies off the line, in its own standard errors (internally studentised).</summary>
    public double Distance(PlotPoint point) =>
        _error * Math.Sqrt(Math.Max(0, 1 - Leverage(point.X))) is var own and > 0 ? Math.Abs(point.Y - At(point.X)) / own : 0;

    private double Leverage(double x) => (1d / Count) + ((x - _meanX) * (x - _meanX) / _squaresX);

    private double Quantile(double level) => StudentT.InvCDF(0, 1, Count - 2, (1 + level) / 2);
}
