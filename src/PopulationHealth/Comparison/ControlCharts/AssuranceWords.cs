namespace PopulationHealth;

/// <summary>What the kinds of assurance are called.</summary>
public static class AssuranceWords
{
    extension(Assurance assurance)
    {
        /// <summary>The assurance in words.</summary>
        public string InWords => assurance switch
        {
            Assurance.NotJudged => "not judged against a target",
            Assurance.ConsistentlyPasses => "meets the target consistently",
            Assurance.ConsistentlyFails => "misses the target consistently",
            Assurance.HitOrMiss => "meets the target at times only, as chance has it",
            _ => throw new ArgumentOutOfRangeException(nameof(assurance), assurance, "This is no assurance that is known."),
        };
    }
}
