namespace PopulationHealth.Evidence;

/// <summary>The evidence as tables: the figures of the documents, those of public pages, and the indicators of both.</summary>
internal static class EvidenceTables
{
    // Licences differ from row to row: what is said of a table holds for its making, and each row has its own.
    private const string RowsDiffer = "Each row has its source, its licence and the line to print with it; some sources do not state their terms.";

    /// <summary>The tables.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="area">The name or code of the only area to take; null for all.</param>
    /// <exception cref="IOException">No figure is of that area.</exception>
    public static IReadOnlyList<EvidenceTable> Of(CoventryEvidence evidence, string? area)
    {
        var (documents, pages) = (In(evidence.FromDocuments, area), In(evidence.FromPublicPages, area));
        if (documents.Count + pages.Count == 0)
            throw new IOException($"No figure of the evidence is of the area '{area}'. Give a name or code as the files have it, or leave --area out for all.");
        var used = documents.Concat(pages).Select(figure => figure.Indicator).ToHashSet();
        var indicators = evidence.Indicators.Where(indicator => area is null || used.Contains(indicator)).ToList();
        return
        [
            Figures("documents.csv", "Figures that the council's documents print", documents),
            Figures("public-pages.csv", "Figures of other public pages and open data", pages),
            new EvidenceTable(
                new CsvwMetadata("indicators.csv", "The indicators of the figures", "PopulationHealth", Licence.OpenGovernment, IndicatorColumns.All, "id"),
                indicators.Count,
                stream => IndicatorListFile.Write(stream, indicators)),
        ];
    }

    private static EvidenceTable Figures(string file, string title, List<Observation> figures) => new(
        new CsvwMetadata(file, title, "PopulationHealth", Licence.OpenGovernment, ObservationColumns.For(figures), "id") { Description = RowsDiffer },
        figures.Count,
        stream => ObservationFile.Write(stream, figures));

    private static List<Observation> In(ObservationSet figures, string? area) =>
        [.. figures.Where(figure => area is null || figure.Area.Name == area || figure.Area.Code?.Text == area)];
}
