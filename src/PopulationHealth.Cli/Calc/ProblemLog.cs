using System.Globalization;

namespace PopulationHealth.Cli;

/// <summary>What is wrong with the input. All is counted; as many as a person can read are kept.</summary>
/// <param name="isConfidential">Whether no cell may be quoted, nor a number that stands in place of a header.</param>
internal sealed class ProblemLog(bool isConfidential = false)
{
    private const int Shown = 200;
    private readonly List<DataProblem> _first = [];

    public int Count { get; private set; }

    public void Add(DataProblem problem)
    {
        Count++;
        if (_first.Count < Shown)
            _first.Add(isConfidential ? problem with { Given = "", Column = IsNumber(problem.Column) ? "" : problem.Column } : problem);
    }

    private static bool IsNumber(string text) => CsvNumber.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out _);

    public override string ToString()
    {
        var lines = _first.GroupBy(problem => problem.File).SelectMany(file => file.OrderBy(problem => problem.Row)).Select(problem => problem.ToString());
        var more = Count > Shown ? [string.Create(CultureInfo.InvariantCulture, $"and {Count - Shown} more")] : Array.Empty<string>();
        return $"{PopulationHealth.Cli.Count.Of(Count, "problem")}; nothing was written:\n{string.Join('\n', lines.Concat(more))}\n";
    }
}
