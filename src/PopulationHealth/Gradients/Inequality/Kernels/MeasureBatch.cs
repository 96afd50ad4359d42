namespace PopulationHealth;

/// <summary>Runs measures over areas and writes what they give.</summary>
internal sealed class MeasureBatch
{
    private readonly InequalityMeasure[] _measures;
    private readonly InequalitySetting _setting;
    private readonly double[] _levels;
    private readonly double[] _z;
    private readonly int _areas;
    private readonly double[] _room;
    private readonly int[] _simulated;
    private readonly MeasureSimulation? _simulation;

    public MeasureBatch(ReadOnlySpan<InequalityMeasure> measures, int groups, int areas, InequalitySetting setting, ReadOnlySpan<double> levels)
    {
        (_measures, _setting, _levels, _z, _areas) = (measures.ToArray(), setting, levels.ToArray(), Levels.Normal(levels), areas);
        _room = new double[AreaGroups.RoomFor(groups)];
        _simulated = [.. Enumerable.Range(0, _measures.Length).Where(index => !_measures[index].HasFormula)];
        _simulation = setting.Simulation is { } simulation && _simulated.Length > 0
            ? new MeasureSimulation(simulation, [.. _simulated.Select(index => _measures[index])], groups)
            : null;
    }

    public void Run(SubgroupSpans spans, EstimateSpans results, Span<double> errors)
    {
        for (var area = 0; area < _areas; area++)
        {
            var groups = spans.Area(area, _setting, _room);
            for (var index = 0; index < _measures.Length; index++)
                Compute(index, (index * _areas) + area, groups, results, errors);
            if (_simulation is not null)
                Simulate(area, groups, results, errors);
        }
    }

    private void Compute(int index, int row, in AreaGroups groups, EstimateSpans results, Span<double> errors)
    {
        var measure = _measures[index];
        var reason = MeasureRule.Judge(measure, groups);
        var value = reason == Reason.None ? SummaryValue.Of(measure, groups) : double.NaN;
        // Numbers too large to be squared and the like.
        if (reason == Reason.None && !double.IsFinite(value))
            (reason, value) = (Reason.ValueOutOfRange, double.NaN);
        (results.Reasons[row], results.Values[row]) = (reason, value);
        var spread = reason != Reason.None ? Spread.Unknown
            : _setting.Rules == InequalityRules.HealthEqual ? HealthEqualSpread.Of(measure, groups, value)
            : SummarySpread.Of(measure, groups, value);
        if (!errors.IsEmpty)
            errors[row] = spread.Error;
        for (var level = 0; level < _z.Length; level++)
        {
            results.OfLevel(level, out var lower, out var upper);
            (lower[row], upper[row]) = (spread.Limit(-_z[level]), spread.Limit(_z[level]));
        }
    }

    private void Simulate(int area, in AreaGroups groups, EstimateSpans results, Span<double> errors)
    {
        var wanted = _simulation!.Wanted;
        for (var place = 0; place < _simulated.Length; place++)
            wanted[place] = results.Reasons[(_simulated[place] * _areas) + area] == Reason.None;
        if (!_simulation.Run(groups))
            return;
        for (var place = 0; place < _simulated.Length; place++)
        {
            if (!wanted[place])
                continue;
            var row = (_simulated[place] * _areas) + area;
            var error = _simulation.Error(place);
            if (!errors.IsEmpty)
                errors[row] = error;
            for (var level = 0; level < _levels.Length; level++)
            {
                results.OfLevel(level, out var lower, out var upper);
                var tail = Distribution.Tail(_levels[level]);
                (lower[row], upper[row]) = (_simulation.Quantile(place, tail), _simulation.Quantile(place, 1 - tail));
            }
        }
    }
}
