using System.Threading.Channels;

namespace PopulationHealth.Notebooks;

/// <summary>Requests in their order, one at a time, while interruptions overtake them.</summary>
internal sealed class KernelQueue
{
    private readonly Channel<KernelRequest> _requests = Channel.CreateUnbounded<KernelRequest>();
    private readonly Lock _lock = new();
    private readonly List<KernelRequest> _underWay = [];
    private readonly KernelAnswers _answers;
    private readonly Task _work;
    private bool _isClosed;

    public KernelQueue(KernelAnswers answers)
    {
        _answers = answers;
        _work = Task.Run(ServeAsync);
    }

    /// <summary>Takes a request.</summary>
    /// <returns>Whether to go on: false after a shutdown.</returns>
    public bool Take(KernelRequest request)
    {
        if (request.Operation == "shutdown")
            return false;
        if (request.Operation == "interrupt")
        {
            Interrupt();
            return true;
        }
        lock (_lock)
            _underWay.Add(request);
        return _requests.Writer.TryWrite(request);
    }

    /// <summary>Interrupts what runs, drops what waits, and waits for the end.</summary>
    public async Task CloseAsync()
    {
        lock (_lock)
            _isClosed = true;
        _requests.Writer.Complete();
        Interrupt();
        await _work;
    }

    private async Task ServeAsync()
    {
        await foreach (var request in _requests.Reader.ReadAllAsync())
        {
            if (!IsClosed())
                await _answers.AnswerAsync(request);
            lock (_lock)
                _underWay.Remove(request);
        }
    }

    private bool IsClosed()
    {
        lock (_lock)
            return _isClosed;
    }

    private void Interrupt()
    {
        lock (_lock)
            _underWay.ForEach(request => Interruption.Ask(request.Interrupt));
    }
}
