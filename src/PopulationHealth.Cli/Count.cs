namespace PopulationHealth.Cli;

/// <summary>Numbers in a summary.</summary>
internal static class Count
{
    /// <summary>"1 chapter", "2 chapters".</summary>
    public static string Of(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"5.1 s".</summary>
    public static string Seconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalSeconds:0.0} s");
}
