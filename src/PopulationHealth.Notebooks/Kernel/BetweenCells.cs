namespace PopulationHealth.Notebooks;

/// <summary>
/// The console of a kernel while no cell runs: it has no input, and what a task in the background writes is kept for the next cell, as the
/// real console carries the protocol.
/// </summary>
internal sealed class BetweenCells : IDisposable
{
    private readonly TextReader _in = Console.In;
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly OutputCollector _collector;

    public BetweenCells(CSharpSession session)
    {
        _collector = session.NewCollector();
        Console.SetIn(TextReader.Null);
        Console.SetOut(new CollectorWriter(_collector, "stdout"));
        Console.SetError(new CollectorWriter(_collector, "stderr"));
    }

    /// <summary>What was written since the last call.</summary>
    public IReadOnlyList<CellOutput> Take() => _collector.Take();

    public void Dispose()
    {
        Console.SetIn(_in);
        Console.SetOut(_out);
        Console.SetError(_error);
    }
}
