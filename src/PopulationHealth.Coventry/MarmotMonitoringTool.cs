namespace PopulationHealth;

/// <summary>
/// The indicators by which Coventry follows its work as a Marmot city. The tool prints two objectives in the other order (living standards
/// third, work fourth); here each stands with its objective, whatever its number there.
/// </summary>
public static class MarmotMonitoringTool
{
    private const string File = "marmot-monitoring.csv";

    private static readonly Citation Tool = new("Coventry City Council", 2023, "Marmot monitoring tool")
    {
        Publisher = "Coventry City Council",
        Identifier = "https://www.coventry.gov.uk/marmot-monitoring-tool",
    };

    private static readonly IReadOnlyList<IndicatorSetItem> Rows = EvidenceFiles.Embedded.Read(
        File, ["objective", "indicator", "definition", "catalogue_ids", "evidence_ids", "nearest_ids", "source_url"], Item);

    /// <summary>The indicators by objective. The tool has none yet for "Tackle racism, discrimination and their outcomes".</summary>
    public static IndicatorSet Indicators { get; } = new("Marmot monitoring tool", Tool, Rows.Where(item => item.Group is not null));

    /// <summary>The headline statistics on the tool's first page, which belong to no single objective.</summary>
    public static IndicatorSet Headlines { get; } = new("Marmot monitoring tool, headline statistics", Tool, Rows.Where(item => item.Group is null));

    private static IndicatorSetItem Item(FileRow row) => new(row.Required("indicator"), Objective(row))
    {
        Definition = row.Text("definition"),
        Indicators = ValueList.From(Split(row, "catalogue_ids").Select(id => Entry(row, id)).OfType<Indicator>()),
        OtherIds = ValueList.From(Split(row, "evidence_ids")),
        NearestIds = ValueList.From(Split(row, "nearest_ids")),
    };

    private static FrameworkPart? Objective(FileRow row)
    {
        var code = row.Text("objective");
        if (code.Length == 0)
            return null;
        if (!Marmot.Objectives.TryFind(code, out var part))
            row.Problem("objective", "it is no code of a Marmot objective, such as MM1; leave it empty for a headline statistic.");
        return part;
    }

    private static Indicator? Entry(FileRow row, string id)
    {
        var found = global::PopulationHealth.Indicators.All.FirstOrDefault(entry => entry.Id == id);
        if (found is null)
            row.Problem("catalogue_ids", "the catalogue has no indicator of that id; Indicators.All lists them.");
        return found;
    }

    private static string[] Split(FileRow row, string column) => row.Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
