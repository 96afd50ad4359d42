using System.ComponentModel;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Where a cell that a kernel runs looks whether it shall stop: .NET cannot end a thread from outside, so <see cref="InterruptRewriter"/>
/// writes calls of these methods into the cell's loops, functions and awaits. Outside a kernel they do nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Interruption
{
    /// <summary>The request that belongs to this flow of execution; a cell that was left behind keeps its own.</summary>
    private static readonly AsyncLocal<Request?> Ambient = new();

    /// <summary>Whether any interruption was asked for in this process: until then a check costs the reading of this field, about a nanosecond.</summary>
    private static volatile bool _wasAsked;

    /// <summary>Stops the cell here when its interruption was asked for.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static void Check()
    {
        if (_wasAsked && Ambient.Value is { IsWhole: false } request)
            request.Token.ThrowIfCancellationRequested();
    }

    /// <summary>The task, or the interruption, whichever comes first.</summary>
    /// <param name="task">What the cell awaits.</param>
    public static Task Race(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Ambient.Value is { IsWhole: false } request ? task.WaitAsync(request.Token) : task;
    }

    /// <summary>The task, or the interruption, whichever comes first.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <param name="task">What the cell awaits.</param>
    public static Task<T> Race<T>(Task<T> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return Ambient.Value is { IsWhole: false } request ? task.WaitAsync(request.Token) : task;
    }

    /// <summary>The task, or the interruption, whichever comes first.</summary>
    /// <param name="task">What the cell awaits.</param>
    public static ValueTask Race(ValueTask task) => task.IsCompleted ? task : new(Race(task.AsTask()));

    /// <summary>The task, or the interruption, whichever comes first.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <param name="task">What the cell awaits.</param>
    public static ValueTask<T> Race<T>(ValueTask<T> task) => task.IsCompleted ? task : new(Race(task.AsTask()));

    /// <summary>Anything else that can be awaited, as it is: it offers no way to stop the wait.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="awaitable">What the cell awaits.</param>
    public static T Race<T>(T awaitable)
        where T : allows ref struct => awaitable;

    /// <summary>A <c>finally</c> begins: to <see cref="Leave"/>, it and what it calls do not stop, and no thread of the cell is woken where it waits.</summary>
    public static void Enter()
    {
        if (Ambient.Value is not { } request)
            return;
        Ambient.Value = request with { Depth = request.Depth + 1 };
        request.Waking.Enter();
    }

    /// <summary>The <c>finally</c> has ended.</summary>
    public static void Leave()
    {
        if (Ambient.Value is not { } request)
            return;
        Ambient.Value = request with { Depth = request.Depth - 1 };
        request.Waking.Leave();
    }

    /// <summary>From here on, in this flow of execution and in what it starts, the token tells when to stop. Cancelled by <see cref="Ask"/>.</summary>
    /// <returns>What wakes the cell where it waits.</returns>
    internal static Waking Use(CancellationToken token)
    {
        var waking = new Waking();
        Ambient.Value = new Request(waking, Depth: 0, token);
        return waking;
    }

    /// <summary>Asks the cell of a token to stop.</summary>
    internal static void Ask(CancellationTokenSource source)
    {
        _wasAsked = true;
        // Not on this thread: what a cell does when its wait ends runs on the thread that ends it.
        _ = source.CancelAsync();
    }

    private sealed record Request(Waking Waking, int Depth, CancellationToken Token)
    {
        public bool IsWhole => Depth > 0;
    }
}
