using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// What is wrong in files, for a person to read: a line for each problem, but where one thing is wrong in the same column of many rows, lines for the first five and one for the
/// rest, which names their rows.
/// </summary>
internal sealed class ProblemDigest
{
    private const int Shown = 200;
    private const int ShownAlike = 5;

    private readonly Dictionary<(string File, string Column, string Allowed), Kind> _kinds = [];
    private readonly List<(DataProblem Problem, RowNumbers? Others, int Like)> _lines = [];
    private int _beyond;

    public void Add(DataProblem problem)
    {
        var key = (problem.File, problem.Column, problem.Allowed);
        if (!_kinds.TryGetValue(key, out var kind) && _lines.Count < Shown)
            _kinds.Add(key, kind = new Kind());
        if (kind is null || (kind.Lines < ShownAlike && _lines.Count >= Shown))
            _beyond++;
        else if (kind.Lines++ < ShownAlike)
            _lines.Add((problem, null, kind.LastRow = problem.Row));
        else
            AddToOthers(kind, problem);
    }

    /// <summary>The lines, file by file and row by row.</summary>
    public override string ToString()
    {
        var lines = _lines.GroupBy(line => line.Problem.File).SelectMany(file => file.OrderBy(line => line.Problem.Row))
            .Select(line => line.Others is null ? line.Problem.ToString() : InOne(line.Problem, line.Others, line.Like));
        return string.Join('\n', _beyond == 0 ? lines : lines.Append(string.Create(CultureInfo.InvariantCulture, $"and {_beyond} more")));
    }

    private void AddToOthers(Kind kind, DataProblem problem)
    {
        if (kind.Others is null)
            _lines.Add((problem, kind.Others = new RowNumbers(), kind.LastRow));
        kind.Others.Add(problem.Row);
    }

    private static string InOne(DataProblem problem, RowNumbers rows, int like) => string.Create(
        CultureInfo.InvariantCulture,
        $"{problem.File}: and {rows.Count} more {(rows.Count == 1 ? "row" : "rows")} with the same problem{(problem.Column.Length == 0 ? "" : $" in column {problem.Column}")} as row {like}: {rows}");

    private sealed class Kind
    {
        public int Lines { get; set; }

        public int LastRow { get; set; }

        public RowNumbers? Others { get; set; }
    }
}
