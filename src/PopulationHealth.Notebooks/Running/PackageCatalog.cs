using System.Reflection;

namespace PopulationHealth.Notebooks;

/// <summary>
/// The packages that <c>#r "nuget: ..."</c> resolves: this project's own, to the assemblies that the engine was built with. The build
/// writes their names into the engine's assembly.
/// </summary>
internal static class PackageCatalog
{
    private const string KeyPrefix = "NotebookPackage:";

    private static readonly string[] Names =
    [
        .. typeof(PackageCatalog).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(a => a.Key.StartsWith(KeyPrefix, StringComparison.Ordinal))
            .Select(a => a.Key[KeyPrefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The package's assembly and every assembly outside .NET itself that its project or its code references, transitively.</summary>
    /// <param name="name">The package id.</param>
    /// <param name="version">The version asked for, or null for the one there is.</param>
    /// <exception cref="DirectiveException">There is no such package here, or not in this version.</exception>
    public static IReadOnlyList<Assembly> Resolve(string name, string? version)
    {
        var package = Names.FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new DirectiveException(
                $"the package {name} cannot be resolved: this engine downloads none. The packages that it carries: {string.Join(", ", Names)}. "
                + "For another, run dotnet publish on a project that references it, and write #r \"path.dll\" with the path of its assembly in the folder that this makes.");
        var assembly = Assembly.Load(package);
        var built = VersionOf(assembly);
        if (version is not null && version != built)
        {
            throw new DirectiveException(
                $"the notebook asks for {package} {version}, and this tool was built with {built}. "
                + $"Write #r \"nuget: {package}, {built}\", or use the tool of version {version}.");
        }
        return Closure(assembly);
    }

    /// <summary>The assembly of the package that has a public type of a name; null where none has.</summary>
    /// <param name="type">The name of the type, without namespace and type parameters.</param>
    public static Assembly? Find(string type) => Names.Select(Assembly.Load).FirstOrDefault(package =>
        package.GetExportedTypes().Any(t => t is { IsNested: false, Namespace: nameof(PopulationHealth) } && t.Name.Split('`')[0] == type));

    /// <summary>The version as the package has it, without the commit.</summary>
    internal static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static List<Assembly> Closure(Assembly root)
    {
        var found = new List<Assembly> { root };
        for (var i = 0; i < found.Count; i++)
        {
            var next = found[i].GetReferencedAssemblies().Select(n => n.Name!).Concat(ProjectReferences(found[i]))
                .Where(name => !FrameworkReferences.Contains(name) && found.TrueForAll(f => f.GetName().Name != name))
                .Distinct(StringComparer.Ordinal)
                .Select(Assembly.Load);
            found.AddRange([.. next]);
        }
        return found;
    }

    // The build writes them into each of our assemblies (src/Directory.Build.targets).
    private static string[] ProjectReferences(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "ProjectReferences")?.Value?.Split(';') ?? [];
}
