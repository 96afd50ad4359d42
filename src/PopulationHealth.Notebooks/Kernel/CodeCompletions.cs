namespace PopulationHealth.Notebooks;

/// <summary>What may stand in place of the name that is being typed.</summary>
/// <param name="Start">Where that name starts in the code.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Matches">The names and what each is: those that only this place has, then all others, each in the order of the alphabet.</param>
internal sealed record CodeCompletions(int Start, int End, IReadOnlyList<(string Text, string Kind)> Matches);
