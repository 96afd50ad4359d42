using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>Frameworks and items that the tests of this folder share.</summary>
internal static class Samples
{
    public static Citation Source { get; } = new("Solar O, Irwin A", 2010, "A conceptual framework for action on the social determinants of health")
    {
        Publisher = "Geneva: World Health Organization",
        Identifier = "ISBN 978 92 4 150085 2",
    };

    public static FrameworkDefinition Definition(string code, params IReadOnlyList<PartDefinition> parts) =>
        new() { Code = code, Name = "A framework", Edition = "1", Citations = [Source], Parts = parts };

    public static FrameworkDefinition WithParts(int count) =>
        Definition("X", [.. Enumerable.Range(0, count).Select(i => new PartDefinition($"X-{i}", $"Part {i}", "A part."))]);

    /// <summary>Part of the WHO structure of determinants, typed as a reader would.</summary>
    public static FrameworkDefinition WorldHealthOrganizationDefinition { get; } = Definition(
        "CSDH",
        new("CSDH-INT", "Intermediary determinants", "Circumstances through which position acts on health."),
        new("CSDH-MAT", "Material circumstances", "Housing, money to live on, the working environment.") { Parent = "CSDH-INT" },
        new("CSDH-PSY", "Psychosocial circumstances", "Stress and support.") { Parent = "CSDH-INT", Aliases = ["Psycho-social"] },
        new("CSDH-STR", "Structural determinants", "Context and social position."),
        new("CSDH-POS", "Socioeconomic position", "Class, gender, ethnicity, education, occupation and income.") { Parent = "CSDH-STR" },
        new("CSDH-INC", "Income", "What a household has to spend.") { Parent = "CSDH-POS" });

    /// <summary>The same as layers.</summary>
    public static LayeredFramework WorldHealthOrganization { get; } = new(WorldHealthOrganizationDefinition);

    /// <summary>The parts that a framework's class offers by name, in the order in which it declares them.</summary>
    public static IEnumerable<FrameworkPart> MembersOf(Type framework) =>
        framework.GetProperties()
            .Where(member => member.PropertyType == typeof(FrameworkPart))
            .OrderBy(member => member.MetadataToken)
            .Select(member => (FrameworkPart)member.GetValue(null)!);

    /// <summary>Lists of items, each with any places in the three frameworks.</summary>
    public static Arbitrary<Placed[]> Items()
    {
        FrameworkPart[] parts = [.. DahlgrenWhitehead.Layers.Parts, .. KingsFund.Pillars.Parts, .. Marmot.Objectives.Parts];
        var places = Gen.Elements(parts).ArrayOf().Resize(4);
        var item =
            from name in Gen.Choose(0, 999)
            from stands in places
            select new Placed($"item {name:000}", stands.Distinct().ToArray());
        return item.ArrayOf().Resize(12).ToArbitrary();
    }
}
