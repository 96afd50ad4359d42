using System.Globalization;

namespace PopulationHealth;

/// <summary>A data file could not be read. Nothing of it was loaded; every problem is listed, not only the first.</summary>
public sealed class DataFileException : Exception
{
    private const int Shown = 200;

    /// <summary>A failure with all that is wrong.</summary>
    /// <param name="problems">The problems, one at least, in the order of the file.</param>
    public DataFileException(IReadOnlyList<DataProblem> problems)
        : base(Summary(problems)) => Problems = [.. problems];

    /// <summary>What is wrong, in the order of the file.</summary>
    public IReadOnlyList<DataProblem> Problems { get; }

    private static string Summary(IReadOnlyList<DataProblem> problems)
    {
        var lines = problems.Take(Shown).Select(problem => problem.ToString());
        var more = problems.Count > Shown ? [string.Create(CultureInfo.InvariantCulture, $"and {problems.Count - Shown} more")] : Array.Empty<string>();
        var count = problems.Count == 1 ? "1 problem" : string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems");
        return $"{count}; nothing was loaded:\n{string.Join("\n", lines.Concat(more))}";
    }
}
