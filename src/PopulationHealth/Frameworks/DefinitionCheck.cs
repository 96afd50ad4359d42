namespace PopulationHealth;

/// <summary>Everything that is wrong with a framework's definition, found in one pass so that it can be put right in one.</summary>
internal static class DefinitionCheck
{
    public static IReadOnlyList<string> Problems(FrameworkDefinition definition) =>
    [
        .. AboutTheFramework(definition),
        .. definition.Parts.SelectMany(AboutThePart),
        .. RepeatedCodes(definition.Parts),
        .. UnknownParents(definition.Parts),
        .. Circles(definition.Parts),
        .. SharedNames(definition),
    ];

    private static IEnumerable<string> AboutTheFramework(FrameworkDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.Code))
            yield return "the framework has no code";
        if (string.IsNullOrWhiteSpace(definition.Name))
            yield return "the framework has no name";
        if (string.IsNullOrWhiteSpace(definition.Edition))
            yield return "the framework has no edition";
        if (definition.Citations.Count == 0)
            yield return "the framework has no citation";
        if (definition.Parts.Count == 0)
            yield return "the framework has no parts";
    }

    private static IEnumerable<string> AboutThePart(PartDefinition part, int position)
    {
        var which = string.IsNullOrWhiteSpace(part.Code) ? FormattableString.Invariant($"part {position + 1}") : $"part '{part.Code}'";
        if (string.IsNullOrWhiteSpace(part.Code))
            yield return $"{which} has no code";
        if (string.IsNullOrWhiteSpace(part.Name))
            yield return $"{which} has no name";
        if (string.IsNullOrWhiteSpace(part.Definition))
            yield return $"{which} has no definition";
    }

    private static IEnumerable<string> RepeatedCodes(IEnumerable<PartDefinition> parts) =>
        parts.Where(HasCode)
            .GroupBy(part => part.Code, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any())
            .Select(same => FormattableString.Invariant($"the code '{same.Key}' is given to {same.Count()} parts"));

    private static IEnumerable<string> UnknownParents(IReadOnlyList<PartDefinition> parts) =>
        from part in parts
        where part.Parent is not null && !parts.Any(other => IsParent(other, part))
        select $"part '{part.Code}' names the parent '{part.Parent}', which is not a part (use one of {CodesOf(parts)})";

    private static IEnumerable<string> Circles(IReadOnlyList<PartDefinition> parts) =>
        from part in parts
        where IsOwnAncestor(part, parts)
        select $"part '{part.Code}' is its own parent or ancestor";

    private static bool IsOwnAncestor(PartDefinition part, IReadOnlyList<PartDefinition> parts)
    {
        var above = part;
        for (var steps = 0; steps < parts.Count; steps++)
        {
            above = parts.FirstOrDefault(other => IsParent(other, above));
            if (above is null)
                return false;
            if (ReferenceEquals(above, part))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> SharedNames(FrameworkDefinition definition) =>
        definition.Parts.Where(HasCode)
            .DistinctBy(part => part.Code, StringComparer.OrdinalIgnoreCase)
            .SelectMany(part => PartTree.TextsOf(definition.Code, part), (part, text) => (part.Code, text))
            .GroupBy(one => one.text, one => one.Code, StringComparer.OrdinalIgnoreCase)
            .Select(same => (text: same.Key, codes: same.Distinct(StringComparer.Ordinal).ToList()))
            .Where(same => same.codes.Count > 1)
            .Select(same => $"'{same.text}' stands for more than one part ({string.Join(", ", same.codes)})");

    private static bool HasCode(PartDefinition part) => !string.IsNullOrWhiteSpace(part.Code);

    private static bool IsParent(PartDefinition candidate, PartDefinition child) =>
        string.Equals(candidate.Code, child.Parent, StringComparison.OrdinalIgnoreCase);

    private static string CodesOf(IEnumerable<PartDefinition> parts) => string.Join(", ", parts.Select(part => part.Code));
}
