namespace PopulationHealth;

/// <summary>Where the indicators of the catalogue stand in Coventry's own structures, which the core's catalogue does not know.</summary>
public static class CoventryCatalogue
{
    private const string File = "catalogue-places.csv";

    /// <summary>Every indicator of the catalogue with its chapter, its ambition (some have none) and its places in the frameworks.</summary>
    public static ValueList<PlacedIndicator> Indicators { get; } = ValueList.From(EvidenceFiles.Embedded.Read(File, ["indicator", "jsna_chapter", "coventry_ambition"], Place).OfType<PlacedIndicator>());

    private static PlacedIndicator? Place(FileRow row)
    {
        var indicator = global::PopulationHealth.Indicators.All.FirstOrDefault(entry => entry.Id == row.Text("indicator"));
        if (indicator is null)
            row.Problem("indicator", "the catalogue has no indicator of that id; Indicators.All lists them.");
        IEnumerable<FrameworkPart> own = [.. Part(row, "jsna_chapter", CoventryJsna.Chapters, ""), .. Part(row, "coventry_ambition", CoventryStrategy.Ambitions, "CV")];
        return indicator is null ? null : new PlacedIndicator(indicator, ValueList.From(own.Concat(indicator.Places)));
    }

    private static IEnumerable<FrameworkPart> Part(FileRow row, string column, Framework framework, string prefix)
    {
        var text = row.Text(column);
        if (text.Length == 0)
            yield break;
        if (framework.TryFind(prefix + text, out var part))
            yield return part;
        else
            row.Problem(column, $"allowed are: {string.Join(", ", framework.Parts.Select(known => known.Name))}.");
    }
}
