using System.Globalization;

namespace PopulationHealth;

/// <summary>A data file could not be read. Nothing of it was loaded; every problem is listed, not only the first.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>A failure with all that is wrong.</summary>
    /// <param name="problems">The problems, one at least, in the order of the file.</param>
    public DataFileException(IReadOnlyList<DataProblem> problems)
        : base(Summary(problems)) => Problems = [.. problems];

    /// <summary>What is wrong, in the order of the file.</summary>
    public IReadOnlyList<DataProblem> Problems { get; }

    private static string Summary(IReadOnlyList<DataProblem> problems)
    {
        var digest = new ProblemDigest();
        foreach (var problem in problems)
            digest.Add(problem);
        var count = problems.Count == 1 ? "1 problem" : string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problems");
        return $"{count}; nothing was loaded:\n{digest}";
    }
}
