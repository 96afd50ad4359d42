namespace PopulationHealth;

/// <summary>Reads the list of the source documents.</summary>
internal static class DocumentFile
{
    public static IReadOnlyDictionary<string, Source> Read(EvidenceFiles files) => files.Read("documents.csv", ["source", "title", "publisher", "url"], Document)
        .ToDictionary(document => document.Key, document => document.Value, StringComparer.Ordinal);

    private static KeyValuePair<string, Source> Document(FileRow row) => new(row.Required("source"), new Source(row.Required("title"))
    {
        Publisher = row.Required("publisher"),
        Url = row.Text("url"),
        Licence = Licence.OpenGovernment,
    });
}
