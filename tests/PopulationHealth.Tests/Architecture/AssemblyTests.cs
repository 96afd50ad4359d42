using System.Collections;
using System.Reflection;

namespace PopulationHealth.Tests;

public class AssemblyTests
{
    public static TheoryData<string> Assemblies => ["PopulationHealth", "PopulationHealth.Data", "PopulationHealth.Coventry"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicTypes_AreAllInOneNamespace(string name) =>
        Assert.Equal([], Types(name).Where(type => type.Namespace != "PopulationHealth").Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicTypes_HaveNoStaticStateThatChanges(string name)
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var fields = Types(name).SelectMany(type => type.GetFields(Static).Where(field => field is { IsInitOnly: false, IsLiteral: false }));
        var setters = Types(name).SelectMany(type => type.GetProperties(Static).Where(property => property.SetMethod is not null).Cast<MemberInfo>());
        var exposed = Types(name).SelectMany(type => type.GetProperties(Static).Where(property => property.GetMethod!.IsPublic && Changes(property.PropertyType)).Cast<MemberInfo>());

        Assert.Equal([], fields.Concat(setters).Concat(exposed).Select(member => $"{member.DeclaringType}.{member.Name}"));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicTypes_AreNeitherOpenClassesNorChangeable(string name)
    {
        var bases = Types(name).Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).ToHashSet();
        var open = Types(name).Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !bases.Contains(type));
        var setters = Types(name).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Equal([], open.Select(type => type.Name));
        Assert.Equal([], setters.Select(property => $"{property.DeclaringType}.{property.Name}"));
    }

    // Nested types are what the compiler makes of extension blocks.
    private static IEnumerable<Type> Types(string name) => Assembly.Load(name).GetExportedTypes().Where(type => !type.IsNested);

    private static bool Changes(Type type) => type.IsArray || (type.IsGenericType && typeof(IList).IsAssignableFrom(type)) || typeof(IDictionary).IsAssignableFrom(type);
}
