namespace PopulationHealth;

/// <summary>
/// What each group's value could be, on a grid of its normal error: the values less their mean, and the cumulants. Every sum of the groups, with whatever
/// coefficients, is made from it.
/// </summary>
internal sealed class GroupDraws
{
    private double[] _real = [];
    private double[] _imaginary = [];
    private double[] _cumulants = [];
    private double[] _density = [];
    private double[] _realWeights = [];
    private double[] _imaginaryWeights = [];
    private InversionGrid? _grid;
    private GradientScale _scale;
    private double[] _places = [];
    private double[] _errors = [];

    public int Groups { get; private set; }

    public ReadOnlySpan<double> Means => Cumulant(0);

    public ReadOnlySpan<double> Variances => Cumulant(1);

    public ReadOnlySpan<double> Third => Cumulant(2);

    public ReadOnlySpan<double> Fourth => Cumulant(3);

    /// <summary>The weights of the points on the shifted line.</summary>
    public ReadOnlySpan<double> RealWeights => _realWeights;

    public ReadOnlySpan<double> ImaginaryWeights => _imaginaryWeights;

    /// <summary>The values of a group on the shifted line, less their mean.</summary>
    public ReadOnlySpan<double> Real(int group) => _real.AsSpan(group * _grid!.Points, _grid.Points);

    public ReadOnlySpan<double> Imaginary(int group) => _imaginary.AsSpan(group * _grid!.Points, _grid.Points);

    /// <param name="scale">The scale on which the errors are normal.</param>
    /// <param name="places">The groups' values on that scale.</param>
    /// <param name="errors">Their standard errors on that scale.</param>
    /// <param name="grid">The grid.</param>
    public void Prepare(GradientScale scale, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, InversionGrid grid)
    {
        UseGrid(grid);
        (_scale, Groups) = (scale, places.Length);
        if (_real.Length < Groups * grid.Points)
            (_real, _imaginary) = (new double[Groups * grid.Points], new double[Groups * grid.Points]);
        if (_places.Length != Groups)
            (_places, _errors, _cumulants) = (new double[Groups], new double[Groups], new double[4 * Groups]);
        places.CopyTo(_places);
        errors.CopyTo(_errors);
        for (var group = 0; group < Groups; group++)
            Prepare(group);
    }

    /// <summary>The probability that a group alone lies farther from its mean than a distance, to whichever side.</summary>
    public double Beyond(int group, double distance)
    {
        if (_errors[group] == 0)
            return 0;
        var (above, below) = (_scale.To(Means[group] + distance), _scale.To(Means[group] - distance));
        return (double.IsFinite(above) ? Tail((above - _places[group]) / _errors[group]) : 0)
            + (double.IsFinite(below) ? Tail((_places[group] - below) / _errors[group]) : 0);

        // The bound of Mills for a normal tail, which needs no more than an exponential.
        static double Tail(double score) => score < 1 ? 1 : Math.Exp(-score * score / 2) / (score * 2.5);
    }

    private void Prepare(int group)
    {
        var (place, error, points) = (_places[group], _errors[group], _grid!.Points);
        var real = _real.AsSpan(group * points, points);
        var imaginary = _imaginary.AsSpan(group * points, points);
        var (sine, cosine) = Math.SinCos(error * _grid.Shift);
        double first = 0, second = 0, third = 0, fourth = 0;
        var typical = _scale.From(place);
        for (var point = 0; point < points; point++)
        {
            var power = Math.Exp(place + (error * At(point)));
            double value;
            if (_scale == GradientScale.Log)
                (value, real[point], imaginary[point]) = (power, power * cosine, power * sine);
            else
            {
                // p / (1 + p) at p = power × (cosine + i sine).
                var (x, y) = (power * cosine, power * sine);
                var size = ((1 + x) * (1 + x)) + (y * y);
                (value, real[point], imaginary[point]) = (power / (1 + power), ((x * (1 + x)) + (y * y)) / size, y / size);
            }
            value -= typical;
            var square = _density[point] * value * value;
            first += _density[point] * value;
            second += square;
            third += square * value;
            fourth += square * value * value;
        }
        var variance = second - (first * first);
        _cumulants[group] = typical + first;
        _cumulants[Groups + group] = variance;
        _cumulants[(2 * Groups) + group] = third - (3 * first * second) + (2 * first * first * first);
        _cumulants[(3 * Groups) + group] =
            fourth - (4 * first * third) + (6 * first * first * second) - (3 * first * first * first * first) - (3 * variance * variance);
        for (var point = 0; point < points; point++)
            real[point] -= typical + first;
    }

    private double At(int point) => (point - ((_grid!.Points - 1) / 2.0)) * _grid.Step;

    private void UseGrid(InversionGrid grid)
    {
        if (grid == _grid)
            return;
        _grid = grid;
        (_density, _realWeights, _imaginaryWeights) = (new double[grid.Points], new double[grid.Points], new double[grid.Points]);
        for (var point = 0; point < grid.Points; point++)
        {
            // The normal density at z, and at z + i shift.
            var z = At(point);
            _density[point] = grid.Step * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
            var size = _density[point] * Math.Exp(grid.Shift * grid.Shift / 2);
            var (sine, cosine) = Math.SinCos(z * grid.Shift);
            (_realWeights[point], _imaginaryWeights[point]) = (size * cosine, -size * sine);
        }
    }

    private ReadOnlySpan<double> Cumulant(int order) => _cumulants.AsSpan(order * Groups, Groups);
}
