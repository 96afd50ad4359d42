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
        from part in parts
        where !string.IsNullOrWhiteSpace(part.Code)
        group part by part.Code.ToUpperInvariant() into same
        where same.Count() > 1
        select FormattableString.Invariant($"the code '{same.First().Code}' is given to {same.Count()} parts");

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
        from part in definition.Parts.Where(part => !string.IsNullOrWhiteSpace(part.Code)).DistinctBy(part => part.Code, StringComparer.OrdinalIgnoreCase)
        from text in PartTree.TextsOf(definition.Code, part)
        group part.Code by text.ToUpperInvariant() into same
        where same.Distinct(StringComparer.Ordinal).Count() > 1
        select $"'{same.Key}' stands for more than one part ({string.Join(", ", same.Distinct(StringComparer.Ordinal))})";

    private static bool IsParent(PartDefinition candidate, PartDefinition child) =>
        string.Equals(candidate.Code, child.Parent, StringComparison.OrdinalIgnoreCase);

    private static string CodesOf(IEnumerable<PartDefinition> parts) => string.Join(", ", parts.Select(part => part.Code));
}
