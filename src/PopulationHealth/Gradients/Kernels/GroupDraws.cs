namespace PopulationHealth;

/// <summary>
/// What each group's value could be, on a grid of its normal error: the values less their mean, and the cumulants. Every sum of the groups, with whatever
/// coefficients, is made from it.
/// </summary>
internal sealed class GroupDraws
{
    private double[] _centred = [];
    private double[] _cumulants = [];
    private double[] _weights = [];
    private InversionSettings? _weightsFor;

    public int Groups { get; private set; }

    public InversionSettings Settings => _weightsFor!;

    public ReadOnlySpan<double> Weights => _weights;

    public ReadOnlySpan<double> Means => Cumulant(0);

    public ReadOnlySpan<double> Variances => Cumulant(1);

    public ReadOnlySpan<double> Third => Cumulant(2);

    public ReadOnlySpan<double> Fourth => Cumulant(3);

    /// <summary>The values of a group on the grid, less their mean.</summary>
    public ReadOnlySpan<double> Centred(int group) => _centred.AsSpan(group * _weights.Length, _weights.Length);

    /// <param name="scale">The scale on which the errors are normal.</param>
    /// <param name="places">The groups' values on that scale.</param>
    /// <param name="errors">Their standard errors on that scale.</param>
    /// <param name="settings">The grid.</param>
    public void Prepare(GradientScale scale, ReadOnlySpan<double> places, ReadOnlySpan<double> errors, InversionSettings settings)
    {
        UseGrid(settings);
        Groups = places.Length;
        if (_centred.Length < Groups * settings.Points)
            _centred = new double[Groups * settings.Points];
        if (_cumulants.Length < 4 * Groups)
            _cumulants = new double[4 * Groups];
        for (var group = 0; group < Groups; group++)
            Prepare(group, scale, places[group], errors[group]);
    }

    private void Prepare(int group, GradientScale scale, double place, double error)
    {
        var draws = _centred.AsSpan(group * _weights.Length, _weights.Length);
        var (mean, middle) = (0.0, (_weights.Length - 1) / 2.0);
        for (var point = 0; point < draws.Length; point++)
        {
            draws[point] = scale.From(place + (error * (point - middle) * Settings.Step));
            mean += _weights[point] * draws[point];
        }
        double second = 0, third = 0, fourth = 0;
        for (var point = 0; point < draws.Length; point++)
        {
            var centred = draws[point] -= mean;
            var square = _weights[point] * centred * centred;
            second += square;
            third += square * centred;
            fourth += square * centred * centred;
        }
        _cumulants[group] = mean;
        _cumulants[Groups + group] = second;
        _cumulants[(2 * Groups) + group] = third;
        _cumulants[(3 * Groups) + group] = fourth - (3 * second * second);
    }

    private void UseGrid(InversionSettings settings)
    {
        if (settings == _weightsFor)
            return;
        _weightsFor = settings;
        if (_weights.Length != settings.Points)
            _weights = new double[settings.Points];
        var (sum, middle) = (0.0, (settings.Points - 1) / 2.0);
        for (var point = 0; point < _weights.Length; point++)
        {
            var z = (point - middle) * settings.Step;
            sum += _weights[point] = Math.Exp(-z * z / 2);
        }
        for (var point = 0; point < _weights.Length; point++)
            _weights[point] /= sum;
    }

    private ReadOnlySpan<double> Cumulant(int order) => _cumulants.AsSpan(order * Groups, Groups);
}
