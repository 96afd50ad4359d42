using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// The distribution of a sum of the groups' values with any coefficients, from its characteristic function, by Gil-Pelaez' formula at half steps.
/// </summary>
/// <remarks>
/// Gil-Pelaez J (1951), Note on the inversion theorem, Biometrika 38:481-482; Davies RB (1973), Numerical inversion of a characteristic
/// function, Biometrika 60:415-417. With steps h at (k + 1/2) h the sum's only error, beside where it is cut off, is the probability beyond 2π/h.
/// </remarks>
internal sealed class SumDistribution
{
    private const int Block = 2 * Lanes.Count;
    private const int FirstGuess = 32;

    private double[] _real = new double[FirstGuess];
    private double[] _imaginary = new double[FirstGuess];
    private Vector512<double>[] _sums = new Vector512<double>[2 * FirstGuess];
    private int _terms;
    private int _guess = FirstGuess;
    private double _step;

    public Moments Moments { get; private set; }

    /// <summary>How far from the mean the distribution can be asked for, in standard deviations.</summary>
    public double Reach { get; private set; }

    /// <summary>Works out the characteristic function.</summary>
    /// <param name="draws">The groups.</param>
    /// <param name="coefficients">One a group.</param>
    /// <param name="reach">How far from the mean, in standard deviations, it must be right.</param>
    /// <returns>False where the function does not end: the grid is too coarse for it.</returns>
    public bool Prepare(GroupDraws draws, ReadOnlySpan<double> coefficients, double reach)
    {
        Moments = Moments.Of(draws, coefficients);
        var window = Math.Max(draws.Settings.Window, 2 * (reach + 7));
        Reach = (window / 2) - 7;
        _step = 2 * Math.PI / (window * Moments.Deviation);
        var most = (int)(10 * window);
        for (var terms = Math.Min(_guess, most); ; terms = Math.Min(2 * terms, most))
        {
            if (_real.Length < terms)
                (_real, _imaginary, _sums) = (new double[terms], new double[terms], new Vector512<double>[2 * terms]);
            Fill(draws, coefficients, terms);
            _terms = Ending(terms, draws.Settings.Tiny);
            if (_terms < terms)
            {
                _guess = _terms + 3;
                return true;
            }
            if (terms == most)
                return false;
        }
    }

    /// <summary>The probability of a value at most so large, and the density there.</summary>
    /// <param name="distance">The value less the mean.</param>
    public (double Probability, double Density) At(double distance)
    {
        var (sine, cosine) = Math.SinCos(_step * distance / 2);
        // The angle of the first term is half the step's; each further term turns by a whole one.
        var (turnSine, turnCosine) = (2 * sine * cosine, 1 - (2 * sine * sine));
        double tail = 0, density = 0;
        for (var term = 0; term < _terms; term++)
        {
            tail += ((_imaginary[term] * cosine) - (_real[term] * sine)) / (term + 0.5);
            density += (_real[term] * cosine) + (_imaginary[term] * sine);
            (sine, cosine) = ((sine * turnCosine) + (cosine * turnSine), (cosine * turnCosine) - (sine * turnSine));
        }
        return (0.5 - (tail / Math.PI), _step * density / Math.PI);
    }

    private int Ending(int terms, double tiny)
    {
        for (var term = 0; term < terms; term++)
            if ((_real[term] * _real[term]) + (_imaginary[term] * _imaginary[term]) < tiny * tiny)
                return term;
        return terms;
    }

    private void Fill(GroupDraws draws, ReadOnlySpan<double> coefficients, int terms)
    {
        _real.AsSpan(0, terms).Fill(1);
        _imaginary.AsSpan(0, terms).Clear();
        for (var group = 0; group < coefficients.Length; group++)
        {
            var sums = _sums.AsSpan(0, 2 * terms);
            sums.Clear();
            var values = draws.Centred(group);
            var weights = draws.Weights;
            var angle = _step * coefficients[group] / 2;
            for (var point = 0; point < values.Length; point += Block)
                Add(values.Slice(point, Block), weights.Slice(point, Block), angle, sums);
            for (var term = 0; term < terms; term++)
            {
                var (real, imaginary) = (Total(sums[2 * term]), Total(sums[(2 * term) + 1]));
                (_real[term], _imaginary[term]) = (
                    (_real[term] * real) - (_imaginary[term] * imaginary),
                    (_real[term] * imaginary) + (_imaginary[term] * real));
            }
        }
    }

    /// <summary>
    /// Adds the cosines and sines of sixteen points at 1, 3, 5 ... times their angle. From one to the next the difference changes by -4 sin² times the
    /// value, which keeps its digits also for small angles.
    /// </summary>
    private static void Add(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double angle, Span<Vector512<double>> sums)
    {
        var (left, right) = (Start(values[..Lanes.Count], weights[..Lanes.Count], angle), Start(values[Lanes.Count..], weights[Lanes.Count..], angle));
        var (leftCosine, leftSine, rightCosine, rightSine) = (left.Cosine, left.Sine, right.Cosine, right.Sine);
        var (leftBend, rightBend) = (left.Bend, right.Bend);
        var (leftCosineStep, leftSineStep) = (Vector512<double>.Zero, leftSine + leftSine);
        var (rightCosineStep, rightSineStep) = (Vector512<double>.Zero, rightSine + rightSine);
        for (var term = 0; term < sums.Length; term += 2)
        {
            sums[term] += leftCosine + rightCosine;
            sums[term + 1] += leftSine + rightSine;
            leftCosineStep += leftBend * leftCosine;
            leftSineStep += leftBend * leftSine;
            rightCosineStep += rightBend * rightCosine;
            rightSineStep += rightBend * rightSine;
            leftCosine += leftCosineStep;
            leftSine += leftSineStep;
            rightCosine += rightCosineStep;
            rightSine += rightSineStep;
        }
    }

    private static (Vector512<double> Cosine, Vector512<double> Sine, Vector512<double> Bend) Start(
        ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double angle)
    {
        var (sine, cosine) = SineCosine.Of(Vector512.Create(values) * angle);
        var weight = Vector512.Create(weights);
        return (weight * cosine, weight * sine, -4 * sine * sine);
    }

    private static double Total(Vector512<double> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }
}
