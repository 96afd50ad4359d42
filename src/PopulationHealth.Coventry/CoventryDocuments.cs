namespace PopulationHealth;

/// <summary>The five source documents: what they show, what they ask to be analysed further, and where this repository does either.</summary>
public static class CoventryDocuments
{
    private static readonly Dictionary<string, Fulfilment> Words = new(StringComparer.Ordinal)
    {
        ["full"] = Fulfilment.Full,
        ["part"] = Fulfilment.Part,
        ["none"] = Fulfilment.None,
    };

    /// <summary>The documents by their code, 000 to 004.</summary>
    public static IReadOnlyDictionary<string, Source> ByCode { get; } = DocumentFile.Read(EvidenceFiles.Embedded);

    /// <summary>Every picture, graph and table of theirs.</summary>
    public static ValueList<DocumentFigure> Figures { get; } = ValueList.From(EvidenceFiles.Embedded.Read(
        "document-figures.csv",
        ["number", "source", "item", "status", "chapter", "reason"],
        row => new DocumentFigure(Number(row), row.OneOf("source", ByCode)!, row.Required("item"), row.OneOf("status", Words), row.Text("chapter"), row.Text("reason"))));

    /// <summary>Every analysis that they ask for.</summary>
    public static ValueList<AnalysisRequest> Requests { get; } = ValueList.From(EvidenceFiles.Embedded.Read(
        "further-analysis.csv",
        ["number", "topic", "sources", "request", "status", "chapter", "answer"],
        row => new AnalysisRequest(
            Number(row), row.Required("topic"), ValueList.From(row.Required("sources").Split("; ").Select(code => ByCode[code])), row.Required("request"), row.OneOf("status", Words), row.Text("chapter"), row.Required("answer"))));

    private static int Number(FileRow row) => (int)row.Value("number");
}
