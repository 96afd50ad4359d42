using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PopulationHealth.Tests;

/// <summary>A number without a unit is a guess: the documentation of every public floating-point number says in what it is given.</summary>
public partial class PublicUnitTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Libraries => [.. Package.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Number_ThatIsPublic_HasItsUnitInTheDocumentation(string name)
    {
        var package = new Package(name);
        var documentation = package.Documentation;
        var types = package.Assembly.GetExportedTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).ToList();
        var texts = types.SelectMany(type => Properties(type, documentation)).Concat(types.SelectMany(type => Methods(type, documentation)));

        var without = texts.Where(item => !Unit().IsMatch(item.Text)).Select(item => $"{item.Member}: \"{item.Text}\"").ToList();

        Assert.True(without.Count == 0, "Say in what these numbers are given:\n" + string.Join('\n', without));
    }

    private static IEnumerable<(string Member, string Text)> Properties(Type type, IReadOnlyDictionary<string, XElement> documentation)
    {
        foreach (var property in type.GetProperties(Public).Where(property => IsNumber(property.PropertyType) && property.GetIndexParameters().Length == 0))
        {
            var text = documentation.GetValueOrDefault($"P:{Id(type)}.{property.Name}") is { } own ? All(own)
                : documentation.GetValueOrDefault($"T:{Id(type)}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name)?.Value ?? "";
            yield return ($"{type.Name}.{property.Name}", text.Trim());
        }
    }

    private static IEnumerable<(string Member, string Text)> Methods(Type type, IReadOnlyDictionary<string, XElement> documentation)
    {
        foreach (var method in type.GetMethods(Public).Where(method => !method.IsSpecialName))
        {
            var prefix = $"M:{Id(type)}.{method.Name}";
            var own = documentation.Where(item => item.Key == prefix || item.Key.StartsWith(prefix + "(", StringComparison.Ordinal) || item.Key.StartsWith(prefix + "`", StringComparison.Ordinal))
                .Select(item => item.Value).ToList();
            if (own.Count == 0)
                continue;
            if (IsNumber(method.ReturnType))
                yield return ($"{type.Name}.{method.Name}()", string.Join(' ', own.Select(All)).Trim());
            foreach (var parameter in method.GetParameters().Where(parameter => IsNumber(parameter.ParameterType)))
            {
                var texts = own.Any(IsInherited) ? "unit of the base" : string.Join(' ', own.Elements("param").Where(param => param.Attribute("name")!.Value == parameter.Name).Select(param => param.Value));
                yield return ($"{type.Name}.{method.Name}({parameter.Name})", texts.Trim());
            }
        }
    }

    private static string All(XElement member) => IsInherited(member) ? "unit of the base" : Regex.Replace(member.Value, @"\s+", " ");

    private static bool IsInherited(XElement member) => member.Element("inheritdoc") is not null;

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(double) || plain == typeof(decimal) || plain == typeof(float));

    private static string Id(Type type) => type.FullName!.Replace('+', '.');

    // A word begins where it stands here: "upper limit" names no unit, though "per l" is in it.
    [GeneratedRegex(@"\b(?:unit|share|proportion|between 0 and 1|0 to 1|percent|per |years|people|population|events|deaths|women|births|pixels|characters|degrees|level|scale|index|ratio|rank|points|calendar year|£|pounds|standard error|count|how many|probab|weight|chi-squared|variance)", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
