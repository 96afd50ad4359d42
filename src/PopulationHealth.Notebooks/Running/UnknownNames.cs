using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PopulationHealth.Notebooks;

/// <summary>What to write where the compiler does not know the name of a type of this project: the package, or the namespace, was not asked for.</summary>
internal static class UnknownNames
{
    /// <summary>The hint, behind a full stop; empty where the error has another cause.</summary>
    /// <param name="error">What the compiler says.</param>
    /// <param name="references">The files of the assemblies that the cell was compiled against.</param>
    public static string Hint(Diagnostic error, IReadOnlySet<string> references)
    {
        // A name, a type or namespace, a type of a namespace that is not there.
        if (error.Id is not ("CS0103" or "CS0246" or "CS0234") || NameOf(error.Location) is not { } name || PackageCatalog.Find(name) is not { } package)
            return "";
        var type = FormattableString.Invariant($". {name} is a type of the package {package.GetName().Name}:");
        return references.Contains(package.Location)
            ? $"{type} write using PopulationHealth; at the top of the cell."
            : $"{type} write #r \"nuget: {package.GetName().Name}\" and using PopulationHealth; at the top of the cell.";
    }

    private static string? NameOf(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan).DescendantNodesAndSelf(node => node is not GenericNameSyntax)
            .OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText;
}
