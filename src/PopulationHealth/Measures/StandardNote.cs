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

    /// <summary>Refuses to set rates side by side that are standardised differently; those that say nothing of it pass.</summary>
    public static void RequireSame(IEnumerable<ValueList<string>> notes, string name)
    {
        var ways = notes.Select(In).Where(way => way.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (ways.Count > 1)
            throw new ArgumentException(
                $"One rate is {ways[0]}, another {ways[1]}. Directly standardised rates compare only with the same standard and the same ages; compute all so.", name);
    }

    private static string In(ValueList<string> notes) =>
        Words.And([.. notes.Where(note => note.StartsWith(Beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);
}
