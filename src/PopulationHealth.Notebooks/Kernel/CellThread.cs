namespace PopulationHealth.Notebooks;

/// <summary>
/// A cell on a thread of its own, which gives an interrupted cell three chances to end: by its own checks, by waking the thread where it
/// sleeps or waits, and, where it is in a call that cannot be woken, by leaving it behind.
/// </summary>
internal static class CellThread
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs the work until it ends or is left behind.</summary>
    /// <param name="work">The cell.</param>
    /// <param name="waking">Knows when the cell may be woken.</param>
    /// <param name="interrupt">Asks the cell to stop.</param>
    /// <exception cref="CellLeftBehindException">The cell did not stop.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> work, Waking waking, CancellationToken interrupt)
    {
        var done = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => done.SetResult(work())) { IsBackground = true, Name = "cell" };
        thread.Start();
        var result = done.Task.Unwrap();
        if (!await EndsAsync(result, Timeout.InfiniteTimeSpan, interrupt) && !await EndsAsync(result, Patience, CancellationToken.None))
        {
            waking.Wake(thread);
            if (!await EndsAsync(result, Patience, CancellationToken.None))
                throw new CellLeftBehindException();
        }
        return await result;
    }

    private static async Task<bool> EndsAsync(Task task, TimeSpan limit, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (limit != Timeout.InfiniteTimeSpan)
            timer.CancelAfter(limit);
        await task.WaitAsync(timer.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task.IsCompleted;
    }
}
