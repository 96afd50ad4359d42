namespace PopulationHealth;

/// <summary>
/// How inequality moved between two profiles by a measure in absolute terms and by its relative twin. It compares the two estimates; whether the change is
/// more than chance is another question.
/// </summary>
/// <typeparam name="TMeasure">What the groups' values measure.</typeparam>
/// <param name="AbsoluteBefore">The absolute measure in the earlier profile.</param>
/// <param name="AbsoluteAfter">The absolute measure in the later one.</param>
/// <param name="RelativeBefore">The relative measure in the earlier profile.</param>
/// <param name="RelativeAfter">The relative measure in the later one.</param>
public sealed record InequalityMovement<TMeasure>(
    Estimate<InequalityNumber<TMeasure>> AbsoluteBefore,
    Estimate<InequalityNumber<TMeasure>> AbsoluteAfter,
    Estimate<InequalityNumber<TMeasure>> RelativeBefore,
    Estimate<InequalityNumber<TMeasure>> RelativeAfter)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>1 where absolute inequality grew, -1 where it shrank, 0 where it stayed: by its distance from none, whichever group it is to the harm of.</summary>
    public int Absolute => Size(AbsoluteAfter).CompareTo(Size(AbsoluteBefore));

    /// <summary>1 where relative inequality grew, -1 where it shrank, 0 where it stayed.</summary>
    public int Relative => Size(RelativeAfter).CompareTo(Size(RelativeBefore));

    /// <summary>Whether the one grew while the other shrank: then a statement on "inequality" without saying which of them misleads.</summary>
    public bool AreOpposite => Absolute * Relative < 0;

    /// <summary>What moved, and a warning where the two went in opposite directions.</summary>
    public Statement Statement => AreOpposite
        ? $"Absolute and relative inequality moved in opposite directions: the {AbsoluteAfter.Value.Kind.Name} {Verb(Absolute)}, from {AbsoluteBefore} to {AbsoluteAfter}, while the {RelativeAfter.Value.Kind.Name} {Verb(Relative)}, from {RelativeBefore} to {RelativeAfter}. Name the one that is meant. Whether either change is beyond chance is not judged here."
        : (Statement)$"The {AbsoluteAfter.Value.Kind.Name} {Verb(Absolute)}, from {AbsoluteBefore} to {AbsoluteAfter}, and the {RelativeAfter.Value.Kind.Name} {Verb(Relative)}, from {RelativeBefore} to {RelativeAfter}. Whether either change is beyond chance is not judged here.";

    private static string Verb(int direction) => direction switch { > 0 => "grew", < 0 => "shrank", _ => "stayed as it was" };

    // A ratio of 2 and one of a half are as far from equality.
    private static double Size(Estimate<InequalityNumber<TMeasure>> estimate) =>
        estimate.Value.Kind == InequalityMeasure.Ratio ? Math.Abs(Math.Log(estimate.Value.Value)) : Math.Abs(estimate.Value.Value);
}
