namespace PopulationHealth;

/// <summary>The note on a directly standardised rate, and the rule that two rates compare only where it is the same.</summary>
internal static class StandardNote
{
    private const string Beginning = "directly standardised to the ";

    /// <summary>"directly standardised to the European Standard Population 2013, ages 0 to 84 only".</summary>
    /// <param name="standard">The standard population's name.</param>
    /// <param name="ages">The ages, where they are not all of the standard's; otherwise null.</param>
    public static string Of(string standard, AgeBand? ages) => ages switch
    {
        null => Beginning + standard,
        { To: { } to, From: var from } => $"{Beginning}{standard}, ages {from} to {to} only",
        { From: var from } => $"{Beginning}{standard}, ages {from} and over only",
    };

    /// <summary>Refuses to set two rates side by side that are standardised differently; those that say nothing of it pass.</summary>
    public static void RequireSame(ValueList<string> one, ValueList<string> other, string name)
    {
        var (first, second) = (In(one), In(other));
        if (first.Count > 0 && second.Count > 0 && !first.SequenceEqual(second))
            throw new ArgumentException(
                $"The one is {Words.And(first)}, the other {Words.And(second)}. Two directly standardised rates compare only with the same standard and the same ages; compute both so.", name);
    }

    private static List<string> In(ValueList<string> notes) => [.. notes.Where(note => note.StartsWith(Beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
