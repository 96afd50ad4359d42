namespace PopulationHealth;

/// <summary>Reads the figures from other public pages and open data.</summary>
internal static class PublicFile
{
    private static readonly string[] Columns =
    [
        "claim_id", "source_url", "source_title", "section", "theme", "indicator", "indicator_name", "area", "area_code", "group", "dimension", "category",
        "period", "value", "unit", "lower_ci", "upper_ci", "numerator", "denominator", "precision", "direction_good", "excerpt",
    ];

    private static readonly Dictionary<string, Licence> Licences = new(StringComparer.Ordinal)
    {
        ["OGL"] = Licence.OpenGovernment,
        ["not stated"] = Licence.NotStated,
    };

    public static IReadOnlyList<Observation> Read(EvidenceFiles files, ObservationRows rows)
    {
        var publishers = files.Read("publishers.csv", ["host", "publisher", "licence"], Publisher)
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        using var stream = files.Open(EvidenceFiles.Public);
        return CsvFile.Read(stream, EvidenceFiles.Public, Columns, row => rows.Read(row, ReadArea(row), ReadSource(row, publishers), ObservationCells.Limits(row, ("lower_ci", "upper_ci"))));
    }

    private static KeyValuePair<string, Source> Publisher(FileRow row) => new(row.Required("host"), new Source("any page")
    {
        Publisher = row.Required("publisher"),
        Licence = row.OneOf("licence", Licences) ?? Licence.NotStated,
    });

    private static Source ReadSource(FileRow row, Dictionary<string, Source> publishers)
    {
        var url = row.Required("source_url");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            row.Problem("source_url", "a web address must stand here, such as https://www.coventry.gov.uk/.");
        var host = uri?.Host ?? "";
        var publisher = publishers.GetValueOrDefault(host) ?? new Source("any page") { Publisher = host };
        var title = row.Required("source_title");
        return publisher with { Document = title.Length > 0 ? title : "untitled", Url = url, Section = row.Text("section") };
    }

    private static Area ReadArea(FileRow row)
    {
        var (name, code) = (row.Required("area"), row.Text("area_code"));
        if (code.Length == 0)
            return EvidenceAreas.Named(name, row.Text("dimension"));
        if (!GssCode.TryParse(code, out _))
        {
            row.Problem("area_code", "a GSS code is one of the letters E, W, S, N, K, J and eight digits, such as E08000026.");
            return EvidenceAreas.Named(name, "");
        }
        if (EvidenceAreas.NameOf(code) is { } known && known != name)
            row.Problem("area", $"the code {code} is that of {known}; write that name, or the right code.");
        else if (EvidenceAreas.CodeOf(name) is { } usual && usual != code)
            row.Problem("area_code", $"the code of {name} is {usual}; write that, or the right name.");
        return EvidenceAreas.Coded(name, code);
    }
}
