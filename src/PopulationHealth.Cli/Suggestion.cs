namespace PopulationHealth.Cli;

/// <summary>What a misspelt word was meant to be.</summary>
internal static class Suggestion
{
    private const int FewestChanges = 2;
    private const int LettersForAChange = 3;

    /// <summary>" Did you mean --output?", to follow a sentence; empty where no name is near.</summary>
    public static string For(string word, IEnumerable<string> names)
    {
        var nearest = names.Select(name => (Name: name, Changes: EditDistance.Between(word, name))).OrderBy(item => item.Changes).FirstOrDefault();
        return nearest.Name is not null && nearest.Changes <= Math.Max(FewestChanges, word.Length / LettersForAChange) ? $" Did you mean {nearest.Name}?" : "";
    }
}
