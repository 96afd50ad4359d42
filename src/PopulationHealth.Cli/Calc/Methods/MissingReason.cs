namespace PopulationHealth.Cli;

/// <summary>A typed result says in words why it is missing; a file has the reason's name.</summary>
internal static class MissingReason
{
    /// <summary>The reason of a missing value; <see cref="Reason.None"/> where there is a value.</summary>
    /// <param name="missing">What the result says; null where there is a value.</param>
    /// <param name="otherwise">The reason where the result has words of its own for it.</param>
    public static Reason Of(Missing? missing, Reason otherwise) => missing is null
        ? Reason.None
        : Enum.GetValues<Reason>().FirstOrDefault(reason => reason.InWords == missing.Detail && reason != Reason.None) is var reason and not Reason.None ? reason : otherwise;
}
