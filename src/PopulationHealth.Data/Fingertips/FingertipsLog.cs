using System.Globalization;

namespace PopulationHealth;

/// <summary>Keeps account of the rows of a Fingertips file: each becomes an observation, is not asked for, or is left out with a reason.</summary>
internal sealed class FingertipsLog(Func<Observation, bool>? keep)
{
    private readonly List<Observation> _observations = [];
    private readonly Dictionary<string, (int Row, Observation Observation)> _byId = new(StringComparer.Ordinal);
    private readonly List<FingertipsRowLeftOut> _leftOut = [];
    private int _rows;
    private int _notKept;

    public void Add(int row, Observation? observation, List<DataProblem> problems)
    {
        _rows++;
        if (observation is null || problems.Count > 0)
            _leftOut.Add(new(row, FingertipsReason.Unreadable, string.Join("; ", problems.Select(problem => $"{problem.Column}: '{problem.Given}': {problem.Allowed}"))));
        else if (keep?.Invoke(observation) == false)
            _notKept++;
        else if (_byId.TryAdd(observation.Id, (row, observation)))
            _observations.Add(observation);
        else
            _leftOut.Add(Twice(row, observation));
    }

    /// <summary>Rows whose form is wrong were not read.</summary>
    public void AddForm(IEnumerable<DataProblem> problems)
    {
        foreach (var rows in problems.GroupBy(problem => problem.Row))
        {
            _rows++;
            _leftOut.Add(new(rows.Key, FingertipsReason.WrongForm, string.Join("; ", rows.Select(problem => problem.Allowed))));
        }
    }

    public FingertipsReading ToReading(string name) => new(
        name, _rows, new ObservationSet(_observations), ValueList.From(_leftOut.OrderBy(left => left.Row)), _notKept);

    private FingertipsRowLeftOut Twice(int row, Observation observation)
    {
        var (first, known) = _byId[observation.Id];
        return known == observation
            ? new(row, FingertipsReason.Repeated, string.Create(CultureInfo.InvariantCulture, $"the same as row {first}."))
            : new(row, FingertipsReason.Contradiction, string.Create(
                CultureInfo.InvariantCulture, $"row {first} has {known}, this one {observation}, of the same indicator, area, group and period ({observation.Id})."));
    }
}
