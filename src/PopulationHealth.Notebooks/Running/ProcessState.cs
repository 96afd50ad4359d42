namespace PopulationHealth.Notebooks;

/// <summary>
/// What a cell sees of the process, set for the time it runs and put back afterwards: console, working folder (the notebook's, as in
/// Jupyter) and the evidence variable. They belong to the whole process, so one cell runs at a time in a process.
/// </summary>
internal sealed class ProcessState : IDisposable
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly string _folder = Directory.GetCurrentDirectory();
    private readonly string? _evidence = Environment.GetEnvironmentVariable(RunOptions.EvidenceVariable);

    private ProcessState()
    {
    }

    public static async Task<ProcessState> EnterAsync(
        OutputCollector collector, string folder, string? evidence, CancellationToken cancellation)
    {
        await OneAtATime.WaitAsync(cancellation);
        var state = new ProcessState();
        Console.SetOut(new CollectorWriter(collector, "stdout"));
        Console.SetError(new CollectorWriter(collector, "stderr"));
        Directory.SetCurrentDirectory(folder);
        if (evidence is not null)
            Environment.SetEnvironmentVariable(RunOptions.EvidenceVariable, evidence);
        return state;
    }

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
        Directory.SetCurrentDirectory(_folder);
        Environment.SetEnvironmentVariable(RunOptions.EvidenceVariable, _evidence);
        OneAtATime.Release();
    }
}
