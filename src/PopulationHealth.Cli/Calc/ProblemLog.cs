namespace PopulationHealth.Cli;

/// <summary>What is wrong with the input. All is counted; as many as a person can read are kept.</summary>
/// <param name="isConfidential">Whether no cell may be quoted, nor a number that stands in place of a header.</param>
internal sealed class ProblemLog(bool isConfidential = false)
{
    private readonly ProblemDigest _digest = new();

    public int Count { get; private set; }

    public void Add(DataProblem problem)
    {
        Count++;
        _digest.Add(isConfidential ? problem with { Given = "", Column = IsNumber(problem.Column) ? "" : problem.Column } : problem);
    }

    private static bool IsNumber(string text) => CsvNumber.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out _);

    public override string ToString() => $"{PopulationHealth.Cli.Count.Of(Count, "problem")}; nothing was written:\n{_digest}\n";
}
