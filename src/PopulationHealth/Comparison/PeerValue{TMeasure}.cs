namespace PopulationHealth;

/// <summary>The value of a peer group, and which areas it stands for.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <param name="Group">The group.</param>
/// <param name="Result">The value from added numerators and denominators, or why there is none.</param>
/// <param name="Areas">The areas that are in it.</param>
/// <param name="LeftOut">The area of the group that was left out; null for none.</param>
public sealed record PeerValue<TMeasure>(PeerGroup Group, Result<TMeasure> Result, ValueList<Area> Areas, Area? LeftOut)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>What the value is of: "Nearest neighbours (CIPFA, 2022), 15 areas without Coventry: numerators and denominators added up".</summary>
    public string InWords =>
        $"{Group.Name} ({Group.Source.Document}, {Group.Year}), {Areas.Count} areas{(LeftOut is null ? "" : $" without {LeftOut}")}: numerators and denominators added up";

    /// <summary>The value with <see cref="InWords"/> as a note that travels with it.</summary>
    internal Result<TMeasure> WithNote => Result.HasValue ? Result.Estimate with { Notes = Result.Estimate.Notes.Add(InWords) } : Result;
}
