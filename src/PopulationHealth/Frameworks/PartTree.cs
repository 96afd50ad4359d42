namespace PopulationHealth;

/// <summary>The checked parts of one framework, in order, and the texts that each is found by.</summary>
internal sealed class PartTree
{
    private PartTree(IReadOnlyList<FrameworkPart> parts, IReadOnlyDictionary<string, FrameworkPart> byText)
    {
        Parts = parts;
        ByText = byText;
    }

    /// <summary>All parts, each followed by its sub-parts.</summary>
    public IReadOnlyList<FrameworkPart> Parts { get; }

    /// <summary>Parts by code, name, number and alias, whatever the case.</summary>
    public IReadOnlyDictionary<string, FrameworkPart> ByText { get; }

    public static PartTree Of(FrameworkDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var problems = DefinitionCheck.Problems(definition);
        if (problems.Count > 0)
            throw new ArgumentException($"The framework '{definition.Code}' cannot be built: {string.Join("; ", problems)}.", nameof(definition));

        FrameworkPart[] parts = [.. Below(definition, parent: null)];
        var definitions = definition.Parts.ToDictionary(part => part.Code, StringComparer.Ordinal);
        var byText = new Dictionary<string, FrameworkPart>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            foreach (var text in TextsOf(definition.Code, definitions[part.Code]))
                byText[text] = part;
        }

        return new PartTree(Array.AsReadOnly(parts), byText);
    }

    /// <summary>Every text that stands for a part: code, code without the framework's prefix, names, number and aliases.</summary>
    public static IEnumerable<string> TextsOf(string frameworkCode, PartDefinition part)
    {
        IEnumerable<string?> texts = [part.Code, LocalCode(frameworkCode, part.Code), part.Name, part.ShortName, part.Number, .. part.Aliases];
        return texts.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text.Trim());
    }

    /// <summary>The code without its framework's: "WD" of "KF-WD".</summary>
    public static string LocalCode(string frameworkCode, string code) =>
        code.StartsWith(frameworkCode + "-", StringComparison.OrdinalIgnoreCase) ? code[(frameworkCode.Length + 1)..] : code;

    private static IEnumerable<FrameworkPart> Below(FrameworkDefinition definition, FrameworkPart? parent)
    {
        var children = definition.Parts.Where(part => string.Equals(part.Parent, parent?.Code, StringComparison.OrdinalIgnoreCase));
        foreach (var (order, child) in children.Index())
        {
            var part = new FrameworkPart(definition, child, parent, order);
            yield return part;
            foreach (var below in Below(definition, part))
                yield return below;
        }
    }
}
