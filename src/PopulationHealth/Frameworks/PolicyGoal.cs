namespace PopulationHealth;

/// <summary>An aim that a set of policy objectives serves.</summary>
/// <param name="Text">The goal, in a few words.</param>
/// <param name="Provenance">How far the wording rests on the source.</param>
/// <param name="Citation">The source.</param>
public sealed record PolicyGoal(string Text, Provenance Provenance, Citation Citation)
{
    /// <summary>The text of the goal.</summary>
    public override string ToString() => Text;
}
