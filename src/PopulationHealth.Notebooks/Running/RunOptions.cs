namespace PopulationHealth.Notebooks;

/// <summary>What a run needs besides the notebook.</summary>
public sealed record RunOptions
{
    /// <summary>The variable that tells the packages in a notebook which folder of evidence to read.</summary>
    public const string EvidenceVariable = "POPULATIONHEALTH_EVIDENCE";

    /// <summary>
    /// The folder of evidence that the notebooks read instead of what their packages carry: <see cref="EvidenceVariable"/> holds its full
    /// path during the run. Null leaves the variable as it is.
    /// </summary>
    public string? Evidence { get; init; }

    /// <summary>Told at the start of every cell, on the thread that runs it; null when nobody listens.</summary>
    public IProgress<RunProgress>? Progress { get; init; }

    /// <summary>Checks before anything runs that the folder of evidence is there.</summary>
    /// <exception cref="NotebookException">It is not.</exception>
    internal void Check()
    {
        if (Evidence is not null && !Directory.Exists(Evidence))
            throw new NotebookException($"{Evidence}: there is no such folder of evidence. Give a folder that exists, or leave --evidence out.");
    }
}
