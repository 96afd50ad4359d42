namespace PopulationHealth;

/// <summary>Reads the figures that the five source documents print.</summary>
internal static class SeedFile
{
    private static readonly string[] Columns =
    [
        "claim_id", "source", "section", "theme", "indicator", "indicator_name", "area", "group", "dimension", "category",
        "period", "value", "unit", "numerator", "denominator", "precision", "direction_good", "excerpt",
    ];

    public static IReadOnlyList<Observation> Read(EvidenceFiles files, ObservationRows rows)
    {
        var documents = DocumentFile.Read(files);
        using var stream = files.Open(EvidenceFiles.Seed);
        return CsvFile.Read(stream, EvidenceFiles.Seed, Columns, row =>
        {
            var document = row.OneOf("source", documents) ?? new Source("unknown");
            var area = EvidenceAreas.Named(row.Required("area"), row.Text("dimension"));
            return rows.Read(row, area, document with { Section = row.Required("section") });
        });
    }
}
