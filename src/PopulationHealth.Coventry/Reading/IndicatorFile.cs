using System.Globalization;

namespace PopulationHealth;

/// <summary>Reads the classification of the evidence's indicators: measure, unit, polarity, kind, and the place in each framework.</summary>
internal static class IndicatorFile
{
    private static readonly string[] Columns =
    [
        "indicator", "name", "in_seed", "in_public", "theme", "measure", "multiplier", "unit", "polarity", "kind",
        "dw", "kingsfund", "marmot", "jsna_chapter", "coventry_ambition", "catalogue_id", "catalogue_match", "confidence", "note",
    ];

    private static readonly Dictionary<string, Polarity> Polarities = new(StringComparer.Ordinal)
    {
        ["neutral"] = Polarity.Neutral,
        ["higher-good"] = Polarity.HigherIsBetter,
        ["lower-good"] = Polarity.LowerIsBetter,
    };

    // How each column writes its framework's codes: PC for KF-PC, 3 for CV3, a chapter by its name.
    private static readonly (string Column, Framework Framework, string Prefix)[] Frameworks =
    [
        ("dw", DahlgrenWhitehead.Layers, ""),
        ("kingsfund", KingsFund.Pillars, "KF-"),
        ("marmot", Marmot.Objectives, ""),
        ("jsna_chapter", CoventryJsna.Chapters, ""),
        ("coventry_ambition", CoventryStrategy.Ambitions, "CV"),
    ];

    public static IReadOnlyDictionary<string, EvidenceIndicator> Read(EvidenceFiles files, IReadOnlyList<IndicatorRelation> relations)
    {
        var bases = PeriodBasisFile.Read(files);
        using var stream = files.Open(EvidenceFiles.Classification);
        var result = new SortedDictionary<string, EvidenceIndicator>(StringComparer.Ordinal);
        CsvFile.Read(stream, EvidenceFiles.Classification, Columns, row =>
        {
            if (Indicator(row, bases, relations) is { } indicator && !result.TryAdd(indicator.Indicator.Id, indicator))
                row.Problem("indicator", "the indicator stands in an earlier row; leave one out.");
            return row.Number;
        });
        return result;
    }

    private static EvidenceIndicator? Indicator(
        FileRow row, IReadOnlyDictionary<string, PeriodBasis> bases, IReadOnlyList<IndicatorRelation> relations)
    {
        var (id, name, unit) = (row.Required("indicator"), row.Required("name"), row.Required("unit"));
        var multiplier = row.Value("multiplier");
        var details = new IndicatorRow(
            id, name, row.OneOf("polarity", Polarities), row.OneOf("kind", IndicatorKindCodes.All), CatalogueEntry(row),
            ValueList.From(Frameworks.SelectMany(framework => Places(row, framework))),
            ValueList.From(Notes(row, relations.Where(relation => relation.Kind == IndicatorRelationKind.Split && relation.Indicator == id))),
            bases.TryGetValue(id, out var basis) ? basis : null);
        if (id.Length == 0 || name.Length == 0)
            return null;
        try
        {
            if (MeasureNames.Indicator(row.Text("measure"), unit, multiplier, details) is { } indicator)
                return indicator;
            row.Problem("measure", $"allowed are: {string.Join(", ", MeasureNames.All)}.");
        }
        catch (ArgumentException exception)
        {
            row.Problem("unit", exception.Message);
        }
        return null;
    }

    private static IEnumerable<string> Notes(FileRow row, IEnumerable<IndicatorRelation> splits)
    {
        if (row.Text("note") is { Length: > 0 } note)
            yield return note;
        foreach (var split in splits)
            yield return $"Several definitions under one id: split before a series or a comparison is drawn, by {split.Note}.";
    }

    // The reviewed link: only where the definitions are the same, by the number in Fingertips or, without one, by name or id.
    private static Indicator? CatalogueEntry(FileRow row)
    {
        if (row.Text("catalogue_match") != "same")
            return null;
        var key = row.Text("catalogue_id");
        var number = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        var found = Indicators.All.FirstOrDefault(entry => entry.Id == key || entry.Name == key || (number is not null && entry.FingertipsId == number));
        if (found is null)
            row.Problem("catalogue_id", "the catalogue has no indicator of that number, name or id; Indicators.All lists them.");
        return found;
    }

    private static IEnumerable<FrameworkPart> Places(FileRow row, (string Column, Framework Framework, string Prefix) framework)
    {
        foreach (var text in row.Text(framework.Column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (framework.Framework.TryFind(framework.Prefix + text, out var part))
                yield return part;
            else
                row.Problem(framework.Column, $"allowed are: {string.Join(", ", framework.Framework.Parts.Select(known => known.Code))}, separated by semicolons.");
    }
}
