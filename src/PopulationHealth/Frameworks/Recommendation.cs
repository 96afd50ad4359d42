namespace PopulationHealth;

/// <summary>What a source recommends for one of its objectives. It belongs to the objective and is not a part of the framework.</summary>
/// <param name="Code">Code, unique in the framework, such as "A1".</param>
/// <param name="ObjectiveCode">The code of the objective that it belongs to, such as "MM1".</param>
/// <param name="Text">The recommendation.</param>
/// <param name="Provenance">How far the wording rests on the source; show it with the text unless it is <see cref="Provenance.Published"/>.</param>
/// <param name="Citation">The source.</param>
public sealed record Recommendation(string Code, string ObjectiveCode, string Text, Provenance Provenance, Citation Citation)
{
    /// <summary>Code and text, and a warning where the wording has not been checked.</summary>
    public override string ToString() =>
        Provenance == Provenance.ParaphrasedUnverified ? $"{Code} {Text} (paraphrased, unverified)" : $"{Code} {Text}";
}
