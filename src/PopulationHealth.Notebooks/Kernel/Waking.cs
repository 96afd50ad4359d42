namespace PopulationHealth.Notebooks;

/// <summary>Wakes a cell's thread where it sleeps or waits, but not inside of a <c>finally</c> of the cell, which would be torn apart.</summary>
internal sealed class Waking
{
    private const int Before = 0, During = 1, After = 2;

    private int _whole;
    private volatile int _state = Before;

    /// <summary>What must stay whole begins, on any thread of the cell.</summary>
    public void Enter()
    {
        Interlocked.Increment(ref _whole);
        // The thread may have ended its wait by itself just when it was woken. Nothing here may wait, as the wait would be what is woken.
        while (_state == During)
            Thread.SpinWait(1);
        if (_state == After)
            Forget();
    }

    /// <summary>It has ended.</summary>
    public void Leave() => Interlocked.Decrement(ref _whole);

    /// <summary>Wakes the thread if it waits, and may be woken.</summary>
    public void Wake(Thread thread)
    {
        _state = During;
        // The increment and this are full fences: either Enter sees the state, or this sees its count.
        var isWhole = Interlocked.CompareExchange(ref _whole, 0, 0) > 0;
        // Only where it waits: a thread that is woken while it starts a type would break that type for good.
        if (!isWhole && thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
            thread.Interrupt();
        _state = After;
    }

    /// <summary>Takes the waking that this thread has not noticed yet.</summary>
    private static void Forget()
    {
        try
        {
            Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
            // It was meant for the wait before.
        }
    }
}
