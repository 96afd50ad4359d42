using System.Reflection;
using System.Xml.Linq;

namespace PopulationHealth.Tests;

/// <summary>A library that is packed: its assembly, its documentation, its project.</summary>
internal sealed record Package(string Name)
{
    public static IReadOnlyList<string> Libraries { get; } =
        ["PopulationHealth", "PopulationHealth.Charts", "PopulationHealth.Coventry", "PopulationHealth.Data", "PopulationHealth.Notebooks"];

    public Assembly Assembly => Assembly.Load(Name);

    public string Folder => Path.Join(RepositoryNotebooks.Root, "src", Name);

    /// <summary>The documentation of each public member, by its id.</summary>
    public IReadOnlyDictionary<string, XElement> Documentation => XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member, StringComparer.Ordinal);
}
