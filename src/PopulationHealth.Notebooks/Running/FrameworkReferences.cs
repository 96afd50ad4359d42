using System.Collections.Frozen;
using Microsoft.CodeAnalysis;

namespace PopulationHealth.Notebooks;

/// <summary>The assemblies of .NET itself, read once a process: every cell compiles against the same references.</summary>
internal static class FrameworkReferences
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly FrozenDictionary<string, string> Paths = TrustedAssemblies()
        .ToFrozenDictionary(p => Path.GetFileNameWithoutExtension(p), StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(
        () => [.. Paths.Values.Order(StringComparer.Ordinal).Select(p => MetadataReference.CreateFromFile(p))]);

    public static IReadOnlyList<MetadataReference> All => References.Value;

    public static bool Contains(string assemblyName) => Paths.ContainsKey(assemblyName);

    private static IEnumerable<string> TrustedAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetDirectoryName(p) == Folder)
            .DistinctBy(p => Path.GetFileName(p), StringComparer.OrdinalIgnoreCase);
}
