namespace PopulationHealth.Cli;

/// <summary>Where a command writes.</summary>
/// <param name="Out">The result, for a reader or the next program.</param>
/// <param name="Error">What went wrong, and progress.</param>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>: progress is shown to nobody else.</param>
public sealed record CliConsole(TextWriter Out, TextWriter Error, bool IsTerminal)
{
    /// <summary>What stands behind <c>-</c> as an input.</summary>
    public Func<Stream> OpenIn { get; init; } = Console.OpenStandardInput;

    /// <summary>What bytes, not text, go out to.</summary>
    public Func<Stream> OpenOut { get; init; } = Console.OpenStandardOutput;
}
