using Microsoft.CodeAnalysis;

namespace PopulationHealth.Notebooks;

/// <summary>An assembly file with the documentation that lies beside it, if any does.</summary>
internal static class DocumentedReference
{
    public static PortableExecutableReference Of(string path)
    {
        var documentation = Path.ChangeExtension(path, ".xml");
        return MetadataReference.CreateFromFile(
            path, documentation: File.Exists(documentation) ? XmlDocumentationProvider.CreateFromFile(documentation) : null);
    }
}
